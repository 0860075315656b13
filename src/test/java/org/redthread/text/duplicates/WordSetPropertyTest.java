package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordSetPropertyTest {
  @Property
  void noMoreWordsAreInCommonThanItSays(
      @ForAll @Size(min = 1, max = 300) int[] one, @ForAll @Size(min = 1, max = 300) int[] other) {
    assertThat(share(one, other)).isLessThanOrEqualTo(atMost(one, other) + 1e-12);
  }

  @Property
  void ofFewWordsToo(
      @ForAll @Size(min = 1, max = 60) @IntRange(max = 40) int[] one,
      @ForAll @Size(min = 1, max = 60) @IntRange(max = 40) int[] other) {
    assertThat(share(one, other)).isLessThanOrEqualTo(atMost(one, other) + 1e-12);
  }

  @Property
  void textsWithoutACommonWordAreToldApart(@ForAll @IntRange(min = 30, max = 60) int words) {
    int[] one = IntStream.range(0, words).map(WordSetPropertyTest::word).toArray();
    int[] other = IntStream.range(words, 2 * words).map(WordSetPropertyTest::word).toArray();

    assertThat(atMost(one, other)).isLessThan(0.5);
  }

  /** Numbers of words are spread as this. */
  private static int word(int i) {
    return (int) Shingles.hash(new int[] {i}, 0, 1);
  }

  private static double atMost(int[] one, int[] other) {
    return new WordSet(one).commonAtMost(new WordSet(other));
  }

  private static double share(int[] one, int[] other) {
    return (double) (in(one, other) + in(other, one)) / (one.length + other.length);
  }

  private static long in(int[] words, int[] text) {
    return Arrays.stream(words).filter(w -> Arrays.stream(text).anyMatch(t -> t == w)).count();
  }
}
