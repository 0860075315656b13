package org.redthread.signals.expected;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * One ratio for all organisations, each compared with its own history.
 *
 * <p>The estimate is Mantel and Haenszel's (1959), which holds with sparse organisations. Its
 * standard error is the larger of the model's (Robins, Breslow and Greenland 1986, eq. 5 in the
 * form of Greenland and Robins 1985 for rates) and the empirical one that takes each organisation
 * as a cluster: what organisations differ in, and over-dispersion within them, then widen the
 * interval instead of making it too narrow. Student's t with the number of informative
 * organisations less one.
 *
 * @param ratio the pooled ratio; not-a-number where no organisation informs
 * @param lower lower limit of the two-sided 95 % interval
 * @param upper upper limit
 * @param standardError of the logarithm
 * @param organisations how many inform
 */
public record PooledRatio(
    double ratio, double lower, double upper, double standardError, int organisations) {
  private static final double[] T975 = quantiles();

  /** What one organisation adds: {@code up / down} estimates its ratio. */
  public static final class Sum {
    private double up;
    private double down;
    private double upUp;
    private double upDown;
    private double downDown;
    private double plusUp;
    private double cross;
    private double plusDown;
    private int informing;

    /**
     * @param after complaints of the type in the window
     * @param before complaints of the type in the history
     * @param restAfter what the window is measured against: other complaints, or activity
     * @param restBefore the same in the history
     */
    public Sum add(double after, double before, double restAfter, double restBefore) {
      double whole = after + before + restAfter + restBefore;
      double a = whole > 0 ? after * restBefore / whole : 0;
      double b = whole > 0 ? before * restAfter / whole : 0;
      if (a + b > 0) {
        up += a;
        down += b;
        upUp += a * a;
        upDown += a * b;
        downDown += b * b;
        robins(new double[] {after + restBefore, before + restAfter, whole}, a, b);
        informing++;
      }
      return this;
    }

    private void robins(double[] sums, double a, double b) {
      double p = sums[0] / sums[2];
      double q = sums[1] / sums[2];
      plusUp += p * a;
      cross += p * b + q * a;
      plusDown += q * b;
    }

    /** The estimate and its interval. */
    public PooledRatio pooled() {
      if (up <= 0 || down <= 0) {
        return new PooledRatio(
            up > 0 ? Double.POSITIVE_INFINITY : Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            informing);
      }
      double ratio = up / down;
      double model =
          plusUp / (2 * up * up) + cross / (2 * up * down) + plusDown / (2 * down * down);
      double clusters = upUp / (up * up) - 2 * upDown / (up * down) + downDown / (down * down);
      double empirical = informing > 1 ? clusters * informing / (informing - 1.0) : 0;
      double error = Math.sqrt(Math.max(model, empirical));
      double half = error * T975[Math.min(T975.length - 1, Math.max(1, informing - 1))];
      return new PooledRatio(
          ratio, ratio * Math.exp(-half), ratio * Math.exp(half), error, informing);
    }
  }

  private static double[] quantiles() {
    double[] quantiles = new double[201];
    for (int df = 1; df < quantiles.length; df++) {
      quantiles[df] = TDistribution.of(df).inverseCumulativeProbability(0.975);
    }
    return quantiles;
  }
}
