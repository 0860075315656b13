package org.redthread.themes.review;

import java.util.Arrays;

/**
 * How well a theme's query finds, and how complete the reading is, with 95 % intervals, in
 * different letters.
 *
 * @param missed letters of the theme among the unread
 * @param horvitzThompson the same by the estimator of that name; not-a-number without random draws
 * @param reading share of the letters of the theme that were read and found
 * @param precision share of the letters that the query finds which belong
 * @param recall share of the letters that belong which the query finds
 */
public record Estimate(
    Interval missed,
    double horvitzThompson,
    Interval reading,
    Interval precision,
    Interval recall) {
  private static final double NEGLIGIBLE = 1e-9;

  /** Recall is told to one part in so many. */
  private static final int BINS = 10_000;

  /** From what is known of the two strata. */
  public static Estimate of(StratumReading selected, StratumReading other) {
    LogFactorials log = new LogFactorials(Math.max(selected.letters(), other.letters()));
    Missed inSelected = Missed.in(selected, log);
    Missed inOther = Missed.in(other, log);
    int found = selected.found() + other.found();
    Missed both = inSelected.plus(inOther);
    return new Estimate(
        interval(both, m -> m),
        selected.horvitzThompson() + other.horvitzThompson(),
        interval(both, m -> share(found, found + m)),
        selected.letters() == 0
            ? Interval.NONE
            : interval(inSelected, m -> share(selected.found() + m, selected.letters())),
        recall(new Strata(selected, other), inSelected, inOther));
  }

  /** The recall of the reading alone, which takes a fraction of the time. */
  static Interval reading(StratumReading selected, StratumReading other) {
    LogFactorials log = new LogFactorials(Math.max(selected.letters(), other.letters()));
    int found = selected.found() + other.found();
    Missed both = Missed.in(selected, log).plus(Missed.in(other, log));
    return interval(both, m -> share(found, found + m));
  }

  private record Strata(StratumReading selected, StratumReading other) {}

  /** Which letters were found, of those that are there; all, where there are none. */
  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private interface Measure {
    double of(int missed);
  }

  private static Interval interval(Missed missed, Measure measure) {
    double[] values = new double[missed.largest() + 1];
    double[] weights = new double[values.length];
    for (int m = 0; m < values.length; m++) {
      values[m] = measure.of(m);
      weights[m] = missed.probability(m);
    }
    return WeightedValues.of(values, weights).interval();
  }

  private static Interval recall(Strata strata, Missed inSelected, Missed inOther) {
    double[] values = new double[BINS + 1];
    double[] weights = new double[BINS + 1];
    Arrays.setAll(values, bin -> (double) bin / BINS);
    for (int a = 0; a <= inSelected.largest(); a++) {
      double right = strata.selected().found() + a;
      if (inSelected.probability(a) > NEGLIGIBLE) {
        for (int b = 0; b <= inOther.largest(); b++) {
          double recall = share(right, right + strata.other().found() + b);
          weights[(int) Math.round(recall * BINS)] +=
              inSelected.probability(a) * inOther.probability(b);
        }
      }
    }
    return WeightedValues.of(values, weights).interval();
  }
}
