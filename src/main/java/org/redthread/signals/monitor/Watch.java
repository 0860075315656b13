package org.redthread.signals.monitor;

/**
 * What a method says about one period.
 *
 * @param index position in the series, from 0
 * @param expected count expected from history; not-a-number where the method has none
 * @param upper the largest count that is no alarm; not-a-number where no alarm is possible
 * @param statistic the method's own statistic: exceedance score, CUSUM, likelihood ratio
 * @param p probability of a count this high or higher, given the history; not-a-number where the
 *     method has none
 * @param alarm whether the period raises an alarm
 */
public record Watch(
    int index, double expected, double upper, double statistic, double p, boolean alarm) {

  /** Periods between counts as extreme, if nothing changes: 1 / p; not-a-number without p. */
  public double recurrenceInterval() {
    return 1 / p;
  }
}
