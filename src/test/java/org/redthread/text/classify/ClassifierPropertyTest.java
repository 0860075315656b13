package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClassifierPropertyTest {
  private static final Classifier MODEL = Trainer.train(Letters.several(90, 2), Settings.STANDARD);

  @Property(tries = 10)
  void theOrderOfRowsDoesNotChangeAByte(
      @ForAll long shuffle, @ForAll @IntRange(max = 20) int seed) {
    List<CodedLetter> letters = new ArrayList<>(Letters.several(45, seed));
    byte[] bytes = Trainer.train(letters, Settings.STANDARD).bytes();
    Collections.shuffle(letters, new Random(shuffle));
    assertThat(Trainer.train(letters, Settings.STANDARD).bytes()).isEqualTo(bytes);
  }

  @Property(tries = 5)
  void theNumberOfCoresDoesNotChangeAByte(@ForAll @IntRange(min = 1, max = 7) int cores)
      throws Exception {
    List<CodedLetter> letters = Letters.single(45, 3);
    byte[] bytes = Trainer.train(letters, Settings.STANDARD).bytes();
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      assertThat(pool.submit(() -> Trainer.train(letters, Settings.STANDARD).bytes()).get())
          .isEqualTo(bytes);
    } finally {
      pool.shutdown();
    }
  }

  @Property(tries = 300)
  void confidencesAreProbabilities(@ForAll String text) {
    Suggestion suggestion = MODEL.suggest(Letters.letter(text));
    assertThat(suggestion.codes()).allMatch(c -> c.confidence() >= 0 && c.confidence() <= 1);
  }

  @Property(tries = 50)
  void lettersThatSayTheSameShareAFold(
      @ForAll @IntRange(min = 2, max = 8) int folds, @ForAll long seed) {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(60, seed));
    for (CodedLetter letter : List.copyOf(letters)) {
      String shouted = letter.letter().text().value().toUpperCase() + " !!";
      letters.add(Letters.coded("  " + shouted, Letters.STAFF));
    }
    int[] fold = Folds.stratified(letters, folds, seed);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < fold.length; i++) {
      assertThat(fold[i]).isBetween(0, folds - 1);
      Integer before = seen.put(letters.get(i).group(), fold[i]);
      assertThat(before == null || before == fold[i]).isTrue();
    }
    assertThat(seen.values()).contains(0, folds - 1);
  }

  @Property(tries = 50)
  void foldsDoNotDependOnTheOrderOfLetters(@ForAll long seed) {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(60, seed));
    int[] fold = Folds.stratified(letters, 4, seed);
    Map<CodedLetter, Integer> known = new HashMap<>();
    for (int i = 0; i < fold.length; i++) {
      known.put(letters.get(i), fold[i]);
    }
    Collections.shuffle(letters, new Random(seed));
    int[] again = Folds.stratified(letters, 4, seed);
    for (int i = 0; i < again.length; i++) {
      assertThat(again[i]).isEqualTo(known.get(letters.get(i)));
    }
  }
}
