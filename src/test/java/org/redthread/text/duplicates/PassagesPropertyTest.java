package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
