package org.redthread.signals.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * Generalised likelihood ratio chart for a rise of unknown size that began at an unknown time, with
 * Poisson or negative binomial counts (Hoehle and Paul 2008, Computational Statistics and Data
 * Analysis 52:4357). The rise multiplies the expected counts.
 */
public final class LikelihoodRatio implements Chart {
  private static final int STEPS = 200;
  private static final double CLOSE = 1e-13;

  private final double dispersion;
  private final int window;
  private final List<double[]> periods = new ArrayList<>();

  /**
   * A chart at its start.
   *
   * @param dispersion alpha of the variance m + alpha m^2; 0 for Poisson
   * @param window how many periods a rise may lie back; 0 for all
   */
  public LikelihoodRatio(double dispersion, int window) {
    if (!(dispersion >= 0) || window < 0) {
      throw new IllegalArgumentException("dispersion and window must be at least 0");
    }
    this.dispersion = dispersion;
    this.window = window;
  }

  @Override
  public double next(double count, double expected) {
    periods.add(new double[] {count, expected});
    if (window > 0 && periods.size() > window) {
      periods.remove(0);
    }
    double best = 0;
    for (int start = 0; start < periods.size(); start++) {
      best = Math.max(best, ratio(periods.subList(start, periods.size())));
    }
    return best;
  }

  @Override
  public void reset() {
    periods.clear();
  }

  /** By trying counts: the statistic grows with the newest count. */
  @Override
  public double bound(double expected, double threshold) {
    double count = -1;
    for (double step = 1 << 20; step >= 1; step /= 2) {
      if (with(count + step, expected) < threshold) {
        count += step;
      }
    }
    return Math.max(0, count);
  }

  private double with(double count, double expected) {
    LikelihoodRatio copy = new LikelihoodRatio(dispersion, window);
    copy.periods.addAll(periods);
    return copy.next(count, expected);
  }

  private double ratio(List<double[]> tail) {
    if (slope(tail, 0) <= 0) {
      return 0;
    }
    double kappa = rise(tail);
    double growth = Math.exp(kappa);
    double sum = 0;
    for (double[] period : tail) {
      sum += period[0] * kappa - cost(period, growth);
    }
    return sum;
  }

  private double cost(double[] period, double growth) {
    double mean = period[1];
    if (dispersion == 0) {
      return mean * (growth - 1);
    }
    return (period[0] + 1 / dispersion)
        * Math.log((1 + dispersion * mean * growth) / (1 + dispersion * mean));
  }

  /** Derivative of the log likelihood in the log of the rise; decreasing. */
  private double slope(List<double[]> tail, double kappa) {
    double growth = Math.exp(kappa);
    double sum = 0;
    for (double[] period : tail) {
      double mean = period[1] * growth;
      sum += (period[0] - mean) / (1 + dispersion * mean);
    }
    return sum;
  }

  /** Where the slope is nought, above 0: in closed form for Poisson, else by bracketed Newton. */
  private double rise(List<double[]> tail) {
    double counts = tail.stream().mapToDouble(period -> period[0]).sum();
    double means = tail.stream().mapToDouble(period -> period[1]).sum();
    double kappa = Math.log(counts / means);
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int step = 0; dispersion > 0 && step < STEPS; step++) {
      double slope = slope(tail, kappa);
      low = slope > 0 ? kappa : low;
      high = slope > 0 ? high : kappa;
      double newton = kappa - slope / curvature(tail, kappa);
      double bounded = newton > low && newton < high ? newton : between(low, high);
      if (Math.abs(bounded - kappa) <= CLOSE * (1 + Math.abs(kappa))) {
        return bounded;
      }
      kappa = bounded;
    }
    return kappa;
  }

  private static double between(double low, double high) {
    return Double.isInfinite(high) ? 2 * low + 1 : (low + high) / 2;
  }

  private double curvature(List<double[]> tail, double kappa) {
    double growth = Math.exp(kappa);
    double sum = 0;
    for (double[] period : tail) {
      double mean = period[1] * growth;
      double spread = 1 + dispersion * mean;
      sum -= mean * (1 + dispersion * period[0]) / (spread * spread);
    }
    return sum;
  }
}
