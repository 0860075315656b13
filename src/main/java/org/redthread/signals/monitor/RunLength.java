package org.redthread.signals.monitor;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many periods pass until a chart raises an alarm.
 *
 * @param mean average run length in periods
 * @param error its standard error; 0 where it is exact
 */
public record RunLength(double mean, double error) {
  private static final int NODES = 80;

  /**
   * Average run length of a Poisson CUSUM, S = max(0, S + x - k), alarm at S >= h: a Markov chain
   * over the values of S in steps of 1/resolution, to which h, k are rounded (Hawkins 1992).
   *
   * @param h threshold, above 0
   * @param k allowance, above 0
   * @param mu mean of the counts, above 0
   * @param resolution steps a unit; 10 for one decimal
   */
  public static RunLength poissonCusum(double h, double k, double mu, int resolution) {
    int states = (int) Math.rint(h * resolution);
    int allowance = (int) Math.rint(k * resolution);
    if (states < 1 || allowance < 1 || !(mu > 0)) {
      throw new IllegalArgumentException("h, k and mu must be above 0");
    }
    PoissonDistribution counts = PoissonDistribution.of(mu);
    double[][] left = new double[states][states];
    for (int from = 0; from < states; from++) {
      left[from][from] += 1;
      for (int count = 0; from + count * resolution - allowance < states; count++) {
        int to = Math.max(0, from + count * resolution - allowance);
        left[from][to] -= counts.probability(count);
      }
    }
    double[] ones = new double[states];
    Arrays.fill(ones, 1);
    return new RunLength(Elimination.solve(left, ones)[0], 0);
  }

  /**
   * Average run length of a CUSUM of standard normal scores, S = max(0, S + z - k), alarm at S > h:
   * the integral equation by Gauss-Legendre quadrature (Crosier 1986; Knoth, spc).
   *
   * @param h threshold, above 0
   * @param k allowance, at least 0
   * @param mu true mean of the scores
   */
  public static RunLength normalCusum(double h, double k, double mu) {
    if (!(h > 0) || !(k >= 0)) {
      throw new IllegalArgumentException("h must be above 0 and k at least 0");
    }
    NormalDistribution normal = NormalDistribution.of(mu, 1);
    Quadrature rule = Quadrature.legendre(NODES, 0, h);
    double[][] left = new double[NODES + 1][NODES + 1];
    double[] right = new double[NODES + 1];
    Arrays.fill(right, 1);
    for (int i = 0; i <= NODES; i++) {
      double from = i == NODES ? 0 : rule.nodes()[i];
      left[i][i] += 1;
      left[i][NODES] -= normal.cumulativeProbability(k - from);
      for (int j = 0; j < NODES; j++) {
        left[i][j] -= rule.weights()[j] * normal.density(rule.nodes()[j] - from + k);
      }
    }
    return new RunLength(Elimination.solve(left, right)[NODES], 0);
  }

  /**
   * Simulated average run length of any chart while nothing changes: total periods over total
   * alarms, so that runs cut off at the horizon count for what they are.
   *
   * @param run chart and threshold
   * @param expected mean of the counts in every period, above 0
   * @param phi variance over mean of the counts, at least 1
   * @param plan replicates, horizon and seed
   */
  public static RunLength simulated(ChartRun run, double expected, double phi, Plan plan) {
    long periods = 0;
    long alarms = 0;
    for (int replicate = 0; replicate < plan.replicates(); replicate++) {
      UniformRandomProvider random =
          RandomSource.XO_SHI_RO_256_PP.create(plan.seed() * 1_000_003L + replicate);
      run.chart().reset();
      boolean alarm = false;
      for (int period = 0; period < plan.horizon() && !alarm; period++) {
        alarm = run.chart().next(count(random, expected, phi), expected) >= run.threshold();
        periods++;
      }
      alarms += alarm ? 1 : 0;
    }
    double mean = alarms == 0 ? Double.POSITIVE_INFINITY : (double) periods / alarms;
    return new RunLength(mean, mean / Math.sqrt(Math.max(1, alarms)));
  }

  /**
   * How a simulation is run.
   *
   * @param replicates runs, at least 1
   * @param horizon most periods of one run, at least 1
   * @param seed of the random streams, one a run
   */
  public record Plan(int replicates, int horizon, long seed) {
    public Plan {
      if (replicates < 1 || horizon < 1) {
        throw new IllegalArgumentException("replicates and horizon must be at least 1");
      }
    }
  }

  private static double count(UniformRandomProvider random, double mean, double phi) {
    double rate = phi > 1 ? gamma(random, mean / (phi - 1), phi - 1) : mean;
    return rate > 0 ? PoissonSampler.of(random, rate).sample() : 0;
  }

  private static double gamma(UniformRandomProvider random, double shape, double scale) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, scale).sample();
  }
}
