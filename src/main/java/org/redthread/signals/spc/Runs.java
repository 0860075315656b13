package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Runs on one side of the centre line: unusually long ones, or unusually few crossings, show that
 * the series moved (Anhøj and Olesen 2014; Schilling 2012; Chen 2010).
 *
 * @param useful points not on the centre line
 * @param longest length of the longest run
 * @param longestMax the longest that chance makes likely: round(log2(useful)) + 3
 * @param crossings how often the series crosses the centre line
 * @param crossingsMin the fewest that chance makes likely: 5 % quantile of Binomial(useful - 1,
 *     1/2)
 */
public record Runs(int useful, int longest, int longestMax, int crossings, int crossingsMin) {

  /** The runs of values about a centre line; values on the line or missing do not count. */
  static Runs of(double[] values, double[] centre) {
    int[] sides =
        IntStream.range(0, values.length)
            .mapToDouble(i -> Math.signum(values[i] - centre[i]))
            .filter(side -> side == 1 || side == -1)
            .mapToInt(side -> (int) side)
            .toArray();
    if (sides.length == 0) {
      return new Runs(0, 0, 0, 0, 0);
    }
    int[] starts =
        IntStream.range(0, sides.length).filter(i -> i == 0 || sides[i] != sides[i - 1]).toArray();
    return new Runs(
        sides.length,
        longest(starts, sides.length),
        (int) Math.rint(Math.log(sides.length) / Math.log(2)) + 3,
        starts.length - 1,
        BinomialDistribution.of(sides.length - 1, 0.5).inverseCumulativeProbability(0.05));
  }

  private static int longest(int[] starts, int end) {
    int[] ends = Arrays.copyOfRange(starts, 1, starts.length + 1);
    ends[starts.length - 1] = end;
    return IntStream.range(0, starts.length).map(i -> ends[i] - starts[i]).max().orElse(0);
  }

  public boolean signal() {
    return useful > 0 && (longest > longestMax || crossings < crossingsMin);
  }
}
