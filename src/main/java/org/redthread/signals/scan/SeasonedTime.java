package org.redthread.signals.scan;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Tree and time, conditional on the cases of each node and on the cases of each stratum of periods,
 * such as the day of the week or the month of the year: under the null hypothesis strata are
 * shuffled over the cases, and within a stratum every period is alike. As in TreeScan, the ratio of
 * a cut is taken against all cases.
 */
public final class SeasonedTime implements Model {
  private static final long serialVersionUID = 1;

  private final int[] observed;
  private final int[] zoneCases;
  private final char[] stratumOfCase;
  private final int[][] periodsOfStratum;

  private SeasonedTime(int[] observed, int[] zoneCases, char[] strata, int[][] periods) {
    this.observed = observed;
    this.zoneCases = zoneCases;
    this.stratumOfCase = strata;
    this.periodsOfStratum = periods;
  }

  /**
   * Prepares the model.
   *
   * @param stratum the stratum of each period, from 0 on
   * @param cases own cases of zone z and period t at z * stratum.length + t
   */
  public static SeasonedTime of(int[] stratum, int[] cases) {
    int periods = stratum.length;
    int[] zones = new int[cases.length / periods];
    char[] strata = new char[Counts.total(cases)];
    int at = 0;
    for (int i = 0; i < cases.length; i++) {
      zones[i / periods] += cases[i];
      Arrays.fill(strata, at, at + cases[i], (char) stratum[i % periods]);
      at += cases[i];
    }
    return new SeasonedTime(cases.clone(), zones, strata, members(stratum));
  }

  private static int[][] members(int[] stratum) {
    int strata = Arrays.stream(stratum).max().orElse(-1) + 1;
    int[][] members = new int[strata][0];
    for (int t = 0; t < stratum.length; t++) {
      int s = stratum[t];
      members[s] = Arrays.copyOf(members[s], members[s].length + 1);
      members[s][members[s].length - 1] = t;
    }
    return members;
  }

  @Override
  public int periods() {
    return observed.length / zoneCases.length;
  }

  @Override
  public int[] observed() {
    return observed.clone();
  }

  @Override
  public double[] expected() {
    int periods = periods();
    int[] cases = new int[periodsOfStratum.length];
    for (char stratum : stratumOfCase) {
      cases[stratum]++;
    }
    double[] share = new double[periods];
    for (int s = 0; s < cases.length; s++) {
      for (int t : periodsOfStratum[s]) {
        share[t] = (double) cases[s] / periodsOfStratum[s].length / stratumOfCase.length;
      }
    }
    double[] expected = new double[observed.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = zoneCases[i / periods] * share[i % periods];
    }
    return expected;
  }

  @Override
  public Scope scope() {
    return Scope.NODE_AGAINST_ALL;
  }

  @Override
  public Likelihood likelihood() {
    return Likelihood.conditionalPoisson();
  }

  @Override
  public Draw draw() {
    char[] shuffled = new char[stratumOfCase.length];
    return (into, random) -> shuffle(shuffled, into, random);
  }

  private void shuffle(char[] strata, int[] into, UniformRandomProvider random) {
    System.arraycopy(stratumOfCase, 0, strata, 0, strata.length);
    int periods = periods();
    int at = 0;
    for (int zone = 0; zone < zoneCases.length; zone++) {
      for (int k = 0; k < zoneCases[zone]; k++, at++) {
        int other = at + Streams.below(random, strata.length - at);
        char drawn = strata[other];
        strata[other] = strata[at];
        int[] members = periodsOfStratum[drawn];
        into[zone * periods + members[Streams.below(random, members.length)]]++;
      }
    }
  }
}
