package org.redthread.signals.scan;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Tree and time, conditional on the cases of each node and of each period: under the null
 * hypothesis the periods are shuffled over the cases, separately within each stratum (Kulldorff et
 * al., PLoS Medicine 2, 2005, for the permutation scan). With organisations as strata both "failure
 * type x organisation" and "organisation x period" are held fixed, so an organisation that logs
 * more of everything cannot make a finding; with days of the week as strata neither can they.
 */
public final class Permutation implements Model {
  private static final long serialVersionUID = 1;

  private final int periods;
  private final int[] observed;
  private final double[] expected;
  private final int[] rowStart;
  private final char[] period;
  private final int[] blockEnd;

  private Permutation(int periods, int[] observed, PermutationTables tables) {
    this.periods = periods;
    this.observed = observed;
    this.expected = tables.expected();
    this.rowStart = tables.rowStart();
    this.period = tables.period();
    this.blockEnd = tables.blockEnd();
  }

  /**
   * One stratum.
   *
   * @param periods number of periods, at most 65,535
   * @param cases own cases of zone z and period t at z * periods + t
   */
  public static Permutation of(int periods, int[] cases) {
    return stratified(periods, new int[][] {cases});
  }

  /** Strata of periods, for example days of the week: {@code stratum[t]} from 0 on. */
  public static Permutation byPeriod(int[] stratum, int[] cases) {
    int periods = stratum.length;
    int strata = 1;
    for (int s : stratum) {
      strata = Math.max(strata, s + 1);
    }
    int[][] split = new int[strata][cases.length];
    for (int i = 0; i < cases.length; i++) {
      split[stratum[i % periods]][i] = cases[i];
    }
    return stratified(periods, split);
  }

  /**
   * Strata given as a table each, for example organisations.
   *
   * @param cases {@code cases[s]}: own cases in stratum s of zone z and period t at z * periods + t
   */
  public static Permutation stratified(int periods, int[][] cases) {
    int[] observed = new int[cases[0].length];
    for (int[] table : cases) {
      for (int i = 0; i < table.length; i++) {
        observed[i] = Math.addExact(observed[i], table[i]);
      }
      Counts.total(table);
    }
    Counts.total(observed);
    return new Permutation(periods, observed, PermutationTables.of(periods, cases));
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
    return Scope.NODE_AND_TIME;
  }

  @Override
  public Likelihood likelihood() {
    return Likelihood.conditionalPoisson();
  }

  @Override
  public Draw draw() {
    char[] shuffled = new char[period.length];
    return (into, random) -> shuffle(shuffled, into, random);
  }

  /** Fisher and Yates, each case counted as soon as its period is drawn. */
  private void shuffle(char[] time, int[] into, UniformRandomProvider random) {
    System.arraycopy(period, 0, time, 0, period.length);
    int from = 0;
    for (int end : blockEnd) {
      for (int i = from; i < end; i++) {
        int other = i + Streams.below(random, end - i);
        char drawn = time[other];
        time[other] = time[i];
        into[rowStart[i] + drawn]++;
      }
      from = end;
    }
  }
}
