package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  @Test
  void everyLetterIsExaminedOnceInItsFold() {
    List<CodedLetter> letters = Letters.single(45, 1);
    int[] folds = Folds.stratified(letters, 3, 1);
    List<Examination.Answer> answers =
        new Examination(letters, folds, Settings.STANDARD).acrossFolds();
    assertThat(answers)
        .extracting(Examination.Answer::place)
        .containsExactlyElementsOf(IntStream.range(0, 45).boxed().toList());
    assertThat(answers).allMatch(answer -> answer.fold() == folds[answer.place()]);
  }

  /** The same words, coded at random, can only be known by heart. */
  @Test
  void aRepeatInAnotherFoldIsNotLearntByHeart() {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(60, 1));
    for (int i = 0; i < 12; i++) {
      letters.add(Letters.coded(i % 2 == 0 ? "Wibble wobble." : "wibble WOBBLE", "riddle"));
    }
    int[] folds = new int[letters.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = i % 3;
    }
    new Examination(letters, folds, Settings.STANDARD)
        .acrossFolds().stream()
            .filter(answer -> answer.place() >= 60)
            .forEach(
                answer -> assertThat(answer.suggestion().first().label()).isNotEqualTo("riddle"));
  }

  @Test
  void throughTimeTheFirstBlockIsOnlyLearntFrom() {
    List<CodedLetter> letters = Letters.single(60, 1);
    List<String> days =
        IntStream.range(0, 60).mapToObj(i -> "2024-%02d-01".formatted(1 + i / 5)).toList();
    int[] blocks = Folds.byTime(days, 2);
    assertThat(blocks[0]).isZero();
    assertThat(blocks[59]).isEqualTo(2);
    assertThat(IntStream.range(1, 60)).allMatch(i -> blocks[i] >= blocks[i - 1]);
    List<Examination.Answer> answers =
        new Examination(letters, blocks, Settings.STANDARD).throughTime();
    assertThat(answers).hasSize(40).allMatch(answer -> answer.place() >= 20);
  }

  @Test
  void lettersOfOneDayStayTogether() {
    List<String> days = List.of("1", "2", "2", "2", "2", "3");
    int[] blocks = Folds.byTime(days, 2);
    assertThat(blocks).containsExactly(0, 2, 2, 2, 2, 2);
  }

  @Test
  void organisationsStayWhole() {
    List<String> organisations = List.of("A", "B", "A", "C", "B", "A", "D");
    int[] folds = Folds.byOrganisation(organisations, 2);
    assertThat(folds).containsExactly(0, 1, 0, 1, 1, 0, 0);
  }

  @Test
  void labelsAreSpreadEvenlyOverFolds() {
    List<CodedLetter> letters = Letters.single(90, 4);
    int[] folds = Folds.stratified(letters, 3, 7);
    for (int fold = 0; fold < 3; fold++) {
      for (String label : List.of(Letters.SCAN, Letters.FOOD, Letters.STAFF)) {
        int now = fold;
        long count =
            IntStream.range(0, 90)
                .filter(i -> folds[i] == now && letters.get(i).labels().contains(label))
                .count();
        assertThat(count).isBetween(9L, 11L);
      }
    }
  }
}
