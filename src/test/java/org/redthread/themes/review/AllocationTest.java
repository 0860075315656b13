package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final int LETTERS = 800;
  private static final BatchPlan STANDARD = BatchPlan.STANDARD;

  private final ReviewLetters letters =
      Letters.of(
          IntStream.range(0, LETTERS).mapToObj(i -> "Letter number " + i).toArray(String[]::new));
  private final Ranking ranking = Ranking.of(letters);
  private final List<Label> labels = new ArrayList<>();

  /** A batch of which so many random letters and so many chosen ones belong. */
  private void batch(int number, int random, int yes, int chosen, int chosenYes) {
    int pool = LETTERS - labels.size();
    for (int i = 0; i < random; i++) {
      label(
          new Label.Origin(number, Drawn.RANDOM, Stratum.OTHER, pool, 1.0 * random / pool),
          i < yes);
    }
    for (int i = 0; i < chosen; i++) {
      label(new Label.Origin(number, Drawn.LIKELY, Stratum.OTHER, 0, 0), i < chosenYes);
    }
  }

  private void label(Label.Origin origin, boolean belongs) {
    String id = "a" + labels.size();
    labels.add(new Label(id, belongs ? Answer.YES : Answer.NO, "first", origin, ""));
  }

  private BatchPlan next(double atLeast) {
    Readings readings = new Readings(letters, labels);
    RecallEstimate figures = new RecallEstimate(letters, ranking, readings, Answer.NO);
    return new Allocation(STANDARD, atLeast).next(figures);
  }

  @Test
  void theFirstBatchIsTheStandardOne() {
    assertThat(next(0.65)).isEqualTo(STANDARD);
  }

  @Test
  void whileTheChosenLettersBelongFewAreDrawnAtRandom() {
    batch(1, 25, 6, 75, 70);
    assertThat(next(0.65).random()).isEqualTo(0.1);
  }

  @Test
  void whenTheChosenLettersBelongNoMoreTheRestIsChecked() {
    batch(1, 25, 1, 75, 30);
    batch(2, 10, 0, 90, 0);
    assertThat(next(0.65).random()).isEqualTo(1);
  }

  @Test
  void theYieldIsThatOfTheLastBatchThatChoseAny() {
    batch(1, 25, 1, 75, 30);
    batch(2, 10, 0, 90, 0);
    batch(3, 100, 0, 0, 0);
    Readings readings = new Readings(letters, labels);
    RecallEstimate figures = new RecallEstimate(letters, ranking, readings, Answer.NO);
    assertThat(figures.yieldOfChosen()).isZero();
  }

  @Test
  void onceEnoughWasReadBatchesAreStandardAgain() {
    batch(1, 25, 5, 75, 60);
    batch(2, 100, 0, 0, 0);
    batch(3, 100, 0, 0, 0);
    batch(4, 100, 0, 0, 0);
    assertThat(next(0.65)).isEqualTo(STANDARD);
  }

  @Test
  void theRestOfABatchIsSharedOutAsBefore() {
    assertThat(STANDARD.withRandom(0.1).uncertainLetters()).isEqualTo(18);
    assertThat(STANDARD.withRandom(1).uncertainLetters()).isZero();
    assertThat(STANDARD.withRandom(0.25)).isEqualTo(STANDARD);
  }
}
