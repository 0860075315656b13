package org.redthread.signals.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A control chart of one series.
 *
 * @param points one a period, in order of time
 * @param runs one a phase
 * @param settings how it was made
 */
public record ControlChart(List<ChartPoint> points, List<Runs> runs, SpcSettings settings) {

  /**
   * Draws the chart's numbers.
   *
   * @param series the periods in order of time
   * @throws IllegalArgumentException if the chart needs denominators that are missing, or times
   *     above 0
   */
  public static ControlChart of(List<Subgroup> series, SpcSettings settings) {
    List<Integer> starts =
        Stream.concat(
                Stream.of(0),
                settings.rebase().stream().filter(start -> start > 0 && start < series.size()))
            .toList();
    List<ChartPoint> points = new ArrayList<>();
    List<Runs> runs = new ArrayList<>();
    for (int phase = 0; phase < starts.size(); phase++) {
      int end = phase + 1 < starts.size() ? starts.get(phase + 1) : series.size();
      PhaseChart chart = PhaseChart.of(series, starts.get(phase), end, settings);
      points.addAll(chart.points(phase + 1));
      runs.add(chart.runs());
    }
    return new ControlChart(List.copyOf(points), List.copyOf(runs), settings);
  }

  /** Single values without denominators. */
  public static ControlChart of(double[] values, SpcSettings settings) {
    return of(
        IntStream.range(0, values.length).mapToObj(i -> Subgroup.of(values[i])).toList(), settings);
  }

  /** The runs of the phase a point lies in. */
  public Runs runsAt(ChartPoint point) {
    return runs.get(point.phase() - 1);
  }

  /** Whether the chart's own rules see anything but ordinary variation at this point. */
  public boolean signal(ChartPoint point) {
    boolean runs = settings.rules() == Rules.ANHOEJ && runsAt(point).signal();
    return point.cause() != SpecialCause.COMMON_CAUSE || runs;
  }

  /**
   * Whether the process, as the last phase shows it, will meet a target: {@code consistent_pass},
   * {@code consistent_fail} or {@code inconsistent}; empty where no direction is better.
   */
  public String assurance(double target, Improvement improvement) {
    ChartPoint last = points.get(points.size() - 1);
    return improvement.assurance(target, last.lower(), last.upper());
  }
}
