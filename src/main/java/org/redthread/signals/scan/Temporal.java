package org.redthread.signals.scan;

import java.util.Arrays;

/**
 * Tree and time, conditional on the number of cases of each node: its cases fall into the periods
 * in proportion to the weights, evenly by default (Kulldorff et al., Pharmacoepidemiology and Drug
 * Safety 22, 2013; Yih et al. 2018).
 */
public final class Temporal implements Model {
  private static final long serialVersionUID = 1;

  private final int[] observed;
  private final double[] share;

  private Temporal(int[] observed, double[] share) {
    this.observed = observed;
    this.share = share;
  }

  /** Every period is alike. */
  public static Temporal even(int periods, int[] cases) {
    double[] weights = new double[periods];
    Arrays.fill(weights, 1);
    return weighted(weights, cases);
  }

  /**
   * Periods with weights of their own: days in a month, or a season.
   *
   * @param weights the weight of each period, 0 or more, and more where there are cases
   * @param cases own cases of zone z and period t at z * weights.length + t
   */
  public static Temporal weighted(double[] weights, int[] cases) {
    Counts.total(cases);
    double[] perCell = new double[cases.length];
    for (int i = 0; i < cases.length; i++) {
      perCell[i] = weights[i % weights.length];
    }
    Counts.expected(perCell, cases);
    double all = Arrays.stream(weights).sum();
    return new Temporal(cases.clone(), Arrays.stream(weights).map(w -> w / all).toArray());
  }

  @Override
  public int periods() {
    return share.length;
  }

  @Override
  public int[] observed() {
    return observed.clone();
  }

  @Override
  public double[] expected() {
    double[] expected = new double[observed.length];
    int[] rows = rows();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = rows[i / share.length] * share[i % share.length];
    }
    return expected;
  }

  @Override
  public Scope scope() {
    return Scope.NODE;
  }

  @Override
  public Likelihood likelihood() {
    return Likelihood.conditionalPoisson();
  }

  @Override
  public Draw draw() {
    Multinomial time = new Multinomial(share);
    int[] rows = rows();
    return (into, random) -> {
      for (int zone = 0; zone < rows.length; zone++) {
        time.add(rows[zone], into, zone * share.length, random);
      }
    };
  }

  private int[] rows() {
    int[] rows = new int[observed.length / share.length];
    for (int i = 0; i < observed.length; i++) {
      rows[i / share.length] += observed[i];
    }
    return rows;
  }
}
