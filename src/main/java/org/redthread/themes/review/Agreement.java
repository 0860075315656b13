package org.redthread.themes.review;

import java.util.List;

/**
 * How far two readers agree, beyond what chance would give.
 *
 * @param letters both read
 * @param share of them on which they say the same
 * @param kappa Cohen's kappa (Cohen 1960), its standard error by Fleiss, Cohen and Everitt (1969)
 * @param ac1 Gwet's AC1 (Gwet 2008), which does not break down where nearly all say no
 */
public record Agreement(int letters, double share, Interval kappa, Interval ac1) {
  private static final double NORMAL_97_5 = 1.959963984540054;
  private static final int ANSWERS = Answer.values().length;

  /** Answers of two readers on one letter. */
  public record Pair(Answer first, Answer second) {}

  /** Of letters that both read; not-a-number throughout where there are none. */
  public static Agreement of(List<Pair> pairs) {
    int n = pairs.size();
    if (n == 0) {
      return new Agreement(0, Double.NaN, Interval.NONE, Interval.NONE);
    }
    double[][] p = new double[ANSWERS][ANSWERS];
    for (Pair pair : pairs) {
      p[pair.first().ordinal()][pair.second().ordinal()] += 1.0 / n;
    }
    double agreed = 0;
    for (int k = 0; k < ANSWERS; k++) {
      agreed += p[k][k];
    }
    return new Agreement(n, agreed, kappa(p, agreed, n), ac1(p, agreed, n));
  }

  private static double row(double[][] p, int k) {
    double sum = 0;
    for (int j = 0; j < ANSWERS; j++) {
      sum += p[k][j];
    }
    return sum;
  }

  private static double column(double[][] p, int k) {
    double sum = 0;
    for (int j = 0; j < ANSWERS; j++) {
      sum += p[j][k];
    }
    return sum;
  }

  /** Fleiss, Cohen and Everitt (1969), all weights 0 but those of agreement. */
  private static Interval kappa(double[][] p, double agreed, int n) {
    double chance = 0;
    for (int k = 0; k < ANSWERS; k++) {
      chance += row(p, k) * column(p, k);
    }
    if (1 - chance < 1e-12) {
      return Interval.NONE;
    }
    double kappa = (agreed - chance) / (1 - chance);
    double sum = 0;
    for (int j = 0; j < ANSWERS; j++) {
      for (int k = 0; k < ANSWERS; k++) {
        double both = column(p, j) + row(p, k);
        double part = j == k ? 1 - both * (1 - kappa) : both * (1 - kappa);
        sum += p[j][k] * part * part;
      }
    }
    double shift = kappa - chance * (1 - kappa);
    double variance = (sum - shift * shift) / (n * (1 - chance) * (1 - chance));
    return around(kappa, variance);
  }

  /** Gwet (2008), over the answers that were used; the letters are a sample of very many. */
  private static Interval ac1(double[][] p, double agreed, int n) {
    double[] mean = new double[ANSWERS];
    int used = 0;
    double chance = 0;
    for (int k = 0; k < ANSWERS; k++) {
      mean[k] = (row(p, k) + column(p, k)) / 2;
      used += mean[k] > 0 ? 1 : 0;
    }
    int others = Math.max(2, used) - 1;
    for (double share : mean) {
      chance += share * (1 - share) / others;
    }
    double ac1 = (agreed - chance) / (1 - chance);
    double squares = 0;
    for (int j = 0; j < ANSWERS; j++) {
      for (int k = 0; k < ANSWERS; k++) {
        double same = j == k ? 1 : 0;
        double own = (same - chance) / (1 - chance);
        double expected = (2 - mean[j] - mean[k]) / 2 / others;
        double shifted = own - 2 * (1 - ac1) * (expected - chance) / (1 - chance);
        squares += p[j][k] * (shifted - ac1) * (shifted - ac1);
      }
    }
    return around(ac1, n > 1 ? squares / (n - 1) : 1);
  }

  private static Interval around(double value, double variance) {
    double half = NORMAL_97_5 * Math.sqrt(Math.max(0, variance));
    return new Interval(Math.max(-1, value - half), value, Math.min(1, value + half));
  }
}
