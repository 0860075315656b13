package org.redthread.signals.monitor;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Bounds of what is likely to be counted, given a predicted mean.
 *
 * @param lower lower bound, at least 0
 * @param upper upper bound
 * @param p probability of the count or more
 */
record Threshold(double lower, double upper, double p) {

  /**
   * A prediction interval that is normal after a power transformation (Farrington et al. 1996,
   * section 3.5).
   *
   * @param mean predicted mean, above 0, its standard error and the dispersion, at least 1
   * @param power 1, 1/2 or 2/3
   * @param z normal quantile of the bounds
   * @param count the count whose p is wanted
   */
  static Threshold delta(Prediction mean, double power, double z, double count) {
    double mu = mean.mean();
    double tau = mean.phi() + mean.error() * mean.error() / mu;
    double se = power * Math.sqrt(Math.pow(mu, 2 * power - 1) * tau);
    double centre = Math.pow(mu, power);
    double score = (Math.pow(count, power) - centre) / se;
    return new Threshold(
        Math.pow(Math.max(0, centre - z * se), 1 / power),
        Math.pow(centre + z * se, 1 / power),
        NormalDistribution.of(0, 1).survivalProbability(score));
  }

  /**
   * Quantiles of the negative binomial with variance phi times its mean; Poisson where phi is 1.
   */
  static Threshold negativeBinomial(double mean, double phi, double alpha, double count) {
    if (phi <= 1) {
      PoissonDistribution poisson = PoissonDistribution.of(mean);
      return new Threshold(
          poisson.inverseCumulativeProbability(alpha),
          poisson.inverseCumulativeProbability(1 - alpha),
          poisson.survivalProbability((int) count - 1));
    }
    double size = mean / (phi - 1);
    double upper = NegativeBinomial.quantile(size, phi, 1 - alpha);
    double lower = NegativeBinomial.quantile(size, phi, alpha);
    return new Threshold(lower, upper, NegativeBinomial.atLeast(size, phi, count));
  }

  /** A predicted mean with its standard error and the dispersion. */
  record Prediction(double mean, double error, double phi) {}
}
