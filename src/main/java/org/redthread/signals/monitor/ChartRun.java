package org.redthread.signals.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart run over a series.
 *
 * @param chart the chart, at its start
 * @param threshold the statistic that raises an alarm
 * @param resets whether the chart starts anew after an alarm
 */
public record ChartRun(Chart chart, double threshold, boolean resets) {

  /**
   * Watches the periods from a position on.
   *
   * @param counts the whole series
   * @param expected expected counts, above 0, of the same length
   */
  public List<Watch> watch(double[] counts, double[] expected, int from) {
    chart.reset();
    List<Watch> watched = new ArrayList<>();
    for (int i = from; i < counts.length; i++) {
      double bound = chart.bound(expected[i], threshold);
      double statistic = chart.next(counts[i], expected[i]);
      boolean alarm = statistic >= threshold;
      watched.add(new Watch(i, expected[i], bound, statistic, Double.NaN, alarm));
      if (alarm && resets) {
        chart.reset();
      }
    }
    return List.copyOf(watched);
  }
}
