package org.redthread.signals.disproportionality;

import org.apache.commons.statistics.distribution.GammaDistribution;

/** Measures of disproportion of one cell, each with its 95 % interval. */
public final class Disproportion {
  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private Disproportion() {}

  /**
   * An estimate and its 95 % interval.
   *
   * @param estimate point estimate; infinite where a zero divides
   * @param lower 2.5 % limit; not-a-number where none exists
   * @param upper 97.5 % limit
   */
  public record Estimate(double estimate, double lower, double upper) {}

  /**
   * The information component log2((n + ½)/(E + ½)) with the quantiles of its gamma posterior,
   * shape n + ½ and rate E + ½ (Norén, Hopstadius and Bate, Statistical Methods in Medical Research
   * 22:57, 2013).
   */
  public static Estimate informationComponent(double n, double expected) {
    GammaDistribution posterior = GammaDistribution.of(n + 0.5, 1 / (expected + 0.5));
    return new Estimate(
        log2((n + 0.5) / (expected + 0.5)),
        log2(posterior.inverseCumulativeProbability(0.025)),
        log2(posterior.inverseCumulativeProbability(0.975)));
  }

  /** The reporting odds ratio ad/bc with Woolf's interval. */
  public static Estimate reportingOddsRatio(Cell cell) {
    double ratio = cell.n() * cell.neither() / (cell.rowOnly() * cell.columnOnly());
    double variance =
        1.0 / cell.n() + 1 / cell.rowOnly() + 1 / cell.columnOnly() + 1 / cell.neither();
    return interval(ratio, variance);
  }

  /** The proportional reporting ratio (Evans, Waller and Davis 2001). */
  public static Estimate proportionalReportingRatio(Cell cell) {
    double others = (double) cell.reports() - cell.rowReports();
    double ratio = cell.n() / (double) cell.rowReports() / (cell.columnOnly() / others);
    double variance = 1.0 / cell.n() - 1.0 / cell.rowReports() + 1 / cell.columnOnly() - 1 / others;
    return interval(ratio, variance);
  }

  private static Estimate interval(double ratio, double variance) {
    double reach = Z * Math.sqrt(variance);
    double log = Math.log(ratio);
    return new Estimate(ratio, Math.exp(log - reach), Math.exp(log + reach));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
