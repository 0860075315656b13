package org.redthread.signals.scan;

import java.io.Serializable;

/** The log-likelihood ratio of a cut against the null hypothesis, in nats, never negative. */
public interface Likelihood extends Serializable {

  /**
   * The ratio for more cases than expected; 0 where there are not more.
   *
   * @param cases cases in the cut
   * @param expected expected cases in the cut
   * @param total cases that the null hypothesis holds fixed around the cut; any value where it
   *     holds none
   */
  double ratio(double cases, double expected, double total);

  /** Whether the ratio is that of the Poisson model, for which a fast bound is known. */
  default boolean isPoisson() {
    return false;
  }

  /** Unconditional Poisson: c ln(c/e) − (c − e) (Kulldorff et al. 2003). */
  static Likelihood poisson() {
    return new PoissonRatio(true);
  }

  /**
   * Conditional Poisson: c ln(c/e) + (C − c) ln((C − c)/(C − e)) (Kulldorff 1997, with C cases in
   * all and expected counts that sum to C).
   */
  static Likelihood conditionalPoisson() {
    return new PoissonRatio(false);
  }

  /** Unconditional Bernoulli: the binomial likelihood at c/n against that at probability p. */
  static Likelihood bernoulli(double p) {
    return (cases, expected, total) -> {
      double trials = expected / p;
      return cases <= expected
          ? 0
          : term(cases, expected) + term(trials - cases, trials - expected);
    };
  }

  /** Conditional Bernoulli: C cases among N trials, a probability inside and another outside. */
  static Likelihood conditionalBernoulli(double allCases, double allTrials) {
    double p = allCases / allTrials;
    return (cases, expected, total) -> {
      double trials = expected / p;
      return cases <= expected
          ? 0
          : term(cases, expected)
              + term(trials - cases, trials - expected)
              + term(allCases - cases, allCases - expected)
              + term(
                  allTrials - trials - allCases + cases, allTrials - trials - allCases + expected);
    };
  }

  /** n ln(n/m), and 0 for n = 0. */
  private static double term(double count, double mean) {
    return count < 0.5 ? 0 : count * Math.log(count / mean);
  }

  /** Both Poisson ratios, as a class that the inner loop of the scan can see through. */
  record PoissonRatio(boolean unconditional) implements Likelihood {
    @Override
    public double ratio(double cases, double expected, double total) {
      if (cases <= expected) {
        return 0;
      }
      double inside = cases * Math.log(cases / expected);
      if (unconditional) {
        return inside - (cases - expected);
      }
      double rest = total - cases;
      return rest < 0.5 ? inside : inside + rest * Math.log(rest / (total - expected));
    }

    @Override
    public boolean isPoisson() {
      return true;
    }
  }
}
