package org.redthread.signals.scan;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Cases against expected counts from outside: exposure, a baseline, or a standard (Kulldorff, Fang
 * and Walsh, Biometrics 59, 2003). With more than one period it is the tree-temporal scan
 * conditional on the total, or on nothing.
 */
public final class Poisson implements Model {
  private static final long serialVersionUID = 1;

  private final int periods;
  private final int[] observed;
  private final double[] expected;
  private final boolean conditional;

  private Poisson(int periods, int[] observed, double[] expected, boolean conditional) {
    this.periods = periods;
    this.observed = observed;
    this.expected = expected;
    this.conditional = conditional;
  }

  /**
   * The expected counts are taken as they are.
   *
   * @param periods periods of the data; the arrays hold zone z and period t at z * periods + t
   * @param cases own cases
   * @param expected own expected cases, positive where there are cases
   */
  public static Poisson unconditional(int periods, int[] cases, double[] expected) {
    Counts.total(cases);
    Counts.expected(expected, cases);
    return new Poisson(periods, cases.clone(), expected.clone(), false);
  }

  /** The expected counts are proportions: they are scaled to the number of cases. */
  public static Poisson conditional(int periods, int[] cases, double[] expected) {
    double scale = Counts.total(cases) / Counts.expected(expected, cases);
    double[] scaled = expected.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale;
    }
    return new Poisson(periods, cases.clone(), scaled, true);
  }

  @Override
  public int periods() {
    return periods;
  }

  @Override
  public int[] observed() {
    return observed.clone();
  }

  @Override
  public double[] expected() {
    return expected.clone();
  }

  @Override
  public Scope scope() {
    return conditional ? Scope.TOTAL : Scope.UNCONDITIONAL;
  }

  @Override
  public Likelihood likelihood() {
    return conditional ? Likelihood.conditionalPoisson() : Likelihood.poisson();
  }

  @Override
  public Draw draw() {
    if (conditional) {
      Multinomial cells = new Multinomial(expected);
      int cases = Counts.total(observed);
      return (into, random) -> cells.add(cases, into, 0, random);
    }
    return this::drawFreely;
  }

  private void drawFreely(int[] into, UniformRandomProvider random) {
    for (int i = 0; i < expected.length; i++) {
      if (expected[i] > 0) {
        into[i] = Discrete.poisson(random, expected[i]);
      }
    }
  }
}
