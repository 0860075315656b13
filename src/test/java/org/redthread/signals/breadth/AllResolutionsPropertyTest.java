package org.redthread.signals.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against the definition: every intersection of hypotheses, tested with Simes. */
class AllResolutionsPropertyTest {

  @Property(tries = 200)
  void the_shortcut_equals_closed_testing(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 0.2) Double> drawn,
      @ForAll @IntRange(min = 1, max = 255) int set) {
    double[] p = drawn.stream().mapToDouble(x -> x).toArray();
    int[] slice = IntStream.range(0, p.length).filter(i -> (set >> i & 1) == 1).toArray();
    assertThat(new AllResolutions(p, 0.05).atLeast(slice)).isEqualTo(byDefinition(p, slice));
  }

  private static int byDefinition(double[] p, int[] slice) {
    int largest = 0;
    for (int inside = 1; inside < 1 << slice.length; inside++) {
      int size = Integer.bitCount(inside);
      if (size > largest && someUnrejected(p, slice, inside)) {
        largest = size;
      }
    }
    return slice.length - largest;
  }

  /** Whether some intersection that holds this part of the slice is not rejected. */
  private static boolean someUnrejected(double[] p, int[] slice, int inside) {
    int must = 0;
    for (int i = 0; i < slice.length; i++) {
      must |= (inside >> i & 1) << slice[i];
    }
    for (int all = 1; all < 1 << p.length; all++) {
      if ((all & must) == must && !rejected(p, all)) {
        return true;
      }
    }
    return false;
  }

  private static boolean rejected(double[] p, int set) {
    double[] sorted =
        IntStream.range(0, p.length)
            .filter(i -> (set >> i & 1) == 1)
            .mapToDouble(i -> p[i])
            .sorted()
            .toArray();
    return IntStream.range(0, sorted.length)
        .anyMatch(i -> sorted[i] * sorted.length <= (i + 1) * 0.05);
  }

  @Property(tries = 50)
  void order_does_not_matter(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> drawn) {
    double[] p = drawn.stream().mapToDouble(x -> x).toArray();
    double[] turned = IntStream.range(0, p.length).mapToDouble(i -> p[p.length - 1 - i]).toArray();
    assertThat(new AllResolutions(p, 0.05).atLeastInAll())
        .isEqualTo(new AllResolutions(turned, 0.05).atLeastInAll());
    assertThat(Arrays.stream(MultipleTesting.bh(p)).max().orElse(0)).isLessThanOrEqualTo(1);
  }
}
