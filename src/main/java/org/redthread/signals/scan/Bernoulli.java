package org.redthread.signals.scan;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Cases among cases and controls, without time: upheld among decided, or exposed among matched
 * pairs (Kulldorff, Fang and Walsh 2003).
 */
public final class Bernoulli implements Model {
  private static final long serialVersionUID = 1;

  private final int[] cases;
  private final int[] trials;
  private final double probability;
  private final boolean conditional;

  private Bernoulli(int[] cases, int[] trials, double probability, boolean conditional) {
    for (int i = 0; i < cases.length; i++) {
      if (cases[i] > trials[i]) {
        throw new IllegalArgumentException("more cases than cases and controls together");
      }
    }
    this.cases = cases.clone();
    this.trials = trials.clone();
    this.probability = probability;
    this.conditional = conditional;
  }

  /**
   * The probability of a case is known.
   *
   * @param cases own cases of each zone
   * @param trials own cases and controls of each zone
   * @param probability above 0 and below 1
   */
  public static Bernoulli unconditional(int[] cases, int[] trials, double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("a case probability must lie between 0 and 1");
    }
    Counts.total(cases);
    return new Bernoulli(cases, trials, probability, false);
  }

  /** The probability of a case is that of the whole data. */
  public static Bernoulli conditional(int[] cases, int[] trials) {
    double share = (double) Counts.total(cases) / Counts.total(trials);
    return new Bernoulli(cases, trials, share, true);
  }

  @Override
  public int periods() {
    return 1;
  }

  @Override
  public int[] observed() {
    return cases.clone();
  }

  /** Own cases and controls of each zone. */
  public int[] trials() {
    return trials.clone();
  }

  @Override
  public double[] expected() {
    double[] expected = new double[trials.length];
    for (int i = 0; i < trials.length; i++) {
      expected[i] = trials[i] * probability;
    }
    return expected;
  }

  @Override
  public Scope scope() {
    return conditional ? Scope.TOTAL : Scope.UNCONDITIONAL;
  }

  @Override
  public Likelihood likelihood() {
    return conditional
        ? Likelihood.conditionalBernoulli(Counts.total(cases), Counts.total(trials))
        : Likelihood.bernoulli(probability);
  }

  @Override
  public Draw draw() {
    return conditional ? this::drawWithTotal : this::drawFreely;
  }

  private void drawFreely(int[] into, UniformRandomProvider random) {
    for (int i = 0; i < trials.length; i++) {
      into[i] = Discrete.binomial(random, trials[i], probability);
    }
  }

  /** Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S). */
  private void drawWithTotal(int[] into, UniformRandomProvider random) {
    int left = Counts.total(trials);
    int need = Counts.total(cases);
    for (int i = 0; i < trials.length; i++) {
      for (int k = 0; k < trials[i]; k++) {
        if (Streams.below(random, left--) < need) {
          into[i]++;
          need--;
        }
      }
    }
  }
}
