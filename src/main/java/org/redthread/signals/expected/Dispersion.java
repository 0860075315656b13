package org.redthread.signals.expected;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much more counts vary over time than chance, in blocks of one, three and six months (a slow
 * wander shows only in the longer ones; the largest counts).
 */
final class Dispersion {
  /** The most irregular organisations are left out, so that one local rise does not hide others. */
  private static final double LEFT_OUT = 0.03;

  private static final int LEAST_BLOCKS = 5;

  private Dispersion() {}

  private static int[] blocks(List<Stretch> levels) {
    int[] lengths =
        switch (levels.get(0).series.perYear()) {
          case 12 -> new int[] {1, 3, 6};
          case 4 -> new int[] {1, 2};
          default -> new int[] {1};
        };
    return Arrays.stream(lengths).filter(block -> number(levels, block) >= LEAST_BLOCKS).toArray();
  }

  /** Whole blocks in all stretches together. */
  private static int number(List<Stretch> levels, int block) {
    return levels.stream().mapToInt(level -> (level.to - level.start()) / block).sum();
  }

  /**
   * Pearson's statistic over its expectation, within organisations (McCullagh and Nelder 1989,
   * section 4.5, as a ratio of sums, which sparse cells do not upset), about a level of each
   * stretch. With a level of the window's own, as in the denominator of an F test, the rise that is
   * looked for is no irregularity, and both sides speak of what is. At least 1.
   */
  static double within(List<Stretch> levels) {
    return Arrays.stream(blocks(levels)).mapToDouble(b -> within(levels, b)).reduce(1, Math::max);
  }

  private static double within(List<Stretch> levels, int block) {
    int organisations = levels.get(0).rate.length;
    double[][] sums = new double[organisations][2];
    for (Stretch level : levels) {
      for (int organisation = 0; organisation < organisations; organisation++) {
        add(level, organisation, block, sums[organisation]);
      }
    }
    Arrays.sort(sums, Comparator.comparingDouble(sum -> sum[0] - sum[1]));
    double squares = 0;
    double variance = 0;
    int kept = organisations - (int) Math.ceil(organisations * LEFT_OUT);
    for (int i = 0; i < (organisations < 10 ? organisations : kept); i++) {
      squares += sums[i][0];
      variance += sums[i][1];
    }
    return variance > 0 ? squares / variance : 1;
  }

  /** Adds squares, and the variance chance gives them about a level that was fitted to them. */
  private static void add(Stretch level, int organisation, int block, double[] sums) {
    int from = level.from(organisation);
    int blocks = (level.to - from) / block;
    for (int end = level.to; blocks > 1 && end - block >= from; end -= block) {
      double expected = 0;
      for (int period = end - block; period < end; period++) {
        expected += level.expected(organisation, period);
      }
      double gap = level.series.of(organisation, end - block, end) - expected;
      sums[0] += gap * gap;
      sums[1] += expected * level.shrink(organisation) * (blocks - 1) / blocks;
    }
  }

  /**
   * Variance per period of the common swing: what all together vary beyond {@code within}, lowered
   * by half its standard error.
   */
  static double shared(Stretch history, double within, double[] season) {
    boolean fitted = Arrays.stream(season).anyMatch(factor -> factor != 1);
    double parts = fitted ? season.length - 1.0 : 0;
    return Arrays.stream(blocks(List.of(history)))
        .mapToDouble(block -> shared(history, within, new Blocks(block, parts / block)))
        .reduce(0, Math::max);
  }

  /**
   * @param length in periods
   * @param season degrees of freedom that seasonal factors take among them
   */
  private record Blocks(int length, double season) {}

  private static double shared(Stretch history, double within, Blocks blocks) {
    int length = blocks.length();
    int number = (history.to - history.start()) / length;
    double[] observed = new double[number];
    double[] expected = new double[number];
    for (int period = history.to - number * length; period < history.to; period++) {
      int block = (period - history.to + number * length) / length;
      observed[block] += history.observed[period];
      expected[block] += history.expected[period];
    }
    double freedom = Math.max(2, number - 1 - blocks.season() / 2);
    double least = least(history, observed, expected, freedom);
    double mean = Arrays.stream(expected).sum() / number;
    return mean > 0 ? Math.max(0, least - within) / mean * length : 0;
  }

  /**
   * Dispersion less half its standard error. On successive differences, which a lasting rise
   * touches once, where the season could be learnt; a season that could not is too slow a wave for
   * them. The variance of an estimate from differences is three halves of the customary one's (von
   * Neumann 1941).
   */
  private static double least(
      Stretch history, double[] observed, double[] expected, double freedom) {
    if (!history.seasoned()) {
      return pearson(observed, expected) / freedom * (1 - 0.5 * Math.sqrt(2 / freedom));
    }
    double dispersion = Successive.dispersion(observed, expected) * (observed.length - 1) / freedom;
    return dispersion * (1 - 0.5 * Math.sqrt(3 / freedom));
  }

  private static double pearson(double[] observed, double[] expected) {
    double chi = 0;
    for (int i = 0; i < observed.length; i++) {
      double gap = observed[i] - expected[i];
      chi += expected[i] > 0 ? gap * gap / expected[i] : 0;
    }
    return chi;
  }
}
