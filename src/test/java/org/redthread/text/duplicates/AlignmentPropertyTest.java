package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentPropertyTest {

  @Property(tries = 300)
  void bitParallelAgreesWithTheTextbook(
      @ForAll @Size(max = 200) @IntRange(min = -3, max = 3) int[] one,
      @ForAll @Size(max = 200) @IntRange(min = -3, max = 3) int[] other) {
    assertThat(new Alignment(one).common(other)).isEqualTo(textbook(one, other));
  }

  private static int textbook(int[] one, int[] other) {
    int[][] best = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        best[i][j] =
            one[i - 1] == other[j - 1]
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.length][other.length];
  }
}
