package org.redthread.signals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.redthread.signals.breadth.Combination;
import org.redthread.signals.breadth.PartialConjunction;
import org.redthread.signals.expected.PooledRatio;

/**
 * How many organisations of a set are elevated, by how much, and how evenly.
 *
 * @param exposed organisations tested
 * @param atLeast lower bound of those elevated
 * @param global combined p-value for "none is elevated"
 * @param pooled one ratio for all
 * @param effective 1/HHI of the excess; 0 without excess
 */
record Breadth(int exposed, int atLeast, double global, PooledRatio pooled, double effective) {

  static final Breadth NOTHING = of(new double[0], new Contrast.Cell[0], new Level(1, true));

  /**
   * @param alpha level of the bound
   * @param composition whether cells are measured against other complaints
   */
  record Level(double alpha, boolean composition) {}

  static Breadth of(double[] p, Contrast.Cell[] cells, Level level) {
    int bound = atLeast(p, level.alpha());
    double global = p.length == 0 ? 1 : PartialConjunction.p(p, 1, Combination.FISHER);
    return new Breadth(
        p.length, bound, global, pooled(cells, level.composition()), effective(cells));
  }

  /**
   * Fisher's combination carries the bound: organisations receive their complaints independently of
   * each other, once the swing they have in common is allowed for.
   */
  static int atLeast(double[] p, double alpha) {
    return PartialConjunction.atLeast(p, alpha, Combination.FISHER);
  }

  static PooledRatio pooled(Contrast.Cell[] cells, boolean composition) {
    PooledRatio.Sum sum = new PooledRatio.Sum();
    for (Contrast.Cell cell : cells) {
      sum.add(
          cell.after(), cell.before(), cell.restAfter(composition), cell.restBefore(composition));
    }
    return sum.pooled();
  }

  /** Laakso and Taagepera's (1979) effective number: 1 over the sum of squared shares. */
  static double effective(Contrast.Cell[] cells) {
    double sum = 0;
    double squares = 0;
    for (Contrast.Cell cell : cells) {
      double excess = Math.max(0, cell.excess());
      sum += excess;
      squares += excess * excess;
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  /** Positions without the {@code most} largest excesses. */
  static int[] withoutTop(Contrast.Cell[] cells, int most) {
    int[] top =
        IntStream.range(0, cells.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -cells[i].excess()).thenComparing(i -> i))
            .limit(most)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    return IntStream.range(0, cells.length).filter(i -> Arrays.binarySearch(top, i) < 0).toArray();
  }

  static double[] pick(double[] values, int[] positions) {
    return Arrays.stream(positions).mapToDouble(i -> values[i]).toArray();
  }

  static Contrast.Cell[] pick(Contrast.Cell[] cells, int[] positions) {
    return Arrays.stream(positions).mapToObj(i -> cells[i]).toArray(Contrast.Cell[]::new);
  }
}
