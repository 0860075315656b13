package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Of two letters it does not matter of which the table of runs was made. */
class PassagesPropertyTest {
  @Property
  void theSameIsReadFromEitherSide(
      @ForAll("letters") int[] one, @ForAll("letters") int[] other, @ForAll("letters") int[] both) {
    int[] mine = Passages.runs(joined(one, both));
    int[] theirs = Passages.runs(joined(both, other));
    Passages.Shared shared = new Passages(mine).inLong(theirs);
    assertThat(new Passages(theirs).inLongOfThis(mine)).isEqualTo(shared.swapped());
    Statistics.label("in long passages")
        .collect(shared.ofOne() > 0)
        .coverage(found -> found.check(true).percentage(share -> share > 20));
  }

  /** What is ruled out by it would have been found to be too little. */
  @Property
  void noMoreThanTheBoundStandsInLongPassages(
      @ForAll("letters") int[] one, @ForAll("letters") int[] other, @ForAll("letters") int[] both) {
    int[] theirs = Passages.runs(joined(both, other));
    Passages mine = new Passages(Passages.runs(joined(one, both)));
    Passages.Shared found = mine.inLong(theirs);
    Passages.Shared otherWay = mine.inLongOfThis(theirs);
    assertThat(mine.atMost(theirs, true)).isGreaterThanOrEqualTo(found.ofOne());
    assertThat(mine.atMost(theirs, true)).isGreaterThanOrEqualTo(otherWay.ofOne());
    assertThat(mine.atMost(theirs, false)).isGreaterThanOrEqualTo(found.ofOther());
    assertThat(mine.atMost(theirs, false)).isGreaterThanOrEqualTo(otherWay.ofOther());
    Statistics.label("in long passages")
        .collect(found.ofOne() > 0)
        .coverage(some -> some.check(true).percentage(share -> share > 20));
  }

  /** A passage that begins with the letters takes in what stands before its first run. */
  @Property
  void theBoundHoldsAtTheBeginning(
      @ForAll @IntRange(max = 12) int before, @ForAll @IntRange(max = 12) int otherBefore) {
    int[] common = IntStream.range(100, 118).toArray();
    int[] one = Passages.runs(joined(IntStream.range(0, before).toArray(), common));
    int[] other = Passages.runs(joined(IntStream.range(50, 50 + otherBefore).toArray(), common));
    Passages mine = new Passages(one);
    assertThat(mine.atMost(other, true)).isGreaterThanOrEqualTo(mine.inLong(other).ofOne());
    assertThat(mine.atMost(other, false)).isGreaterThanOrEqualTo(mine.inLong(other).ofOther());
    Statistics.label("long")
        .collect(mine.inLong(other).ofOne() > 0)
        .coverage(found -> found.check(true).percentage(share -> share > 5));
  }

  /** Few words, so that runs come again. */
  @Provide
  Arbitrary<int[]> letters() {
    return Arbitraries.integers().between(1, 12).array(int[].class).ofMinSize(0).ofMaxSize(90);
  }

  private static int[] joined(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
