package org.redthread.report.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redthread.signals.spc.ChartPoint;
import org.redthread.signals.spc.ChartType;
import org.redthread.signals.spc.ControlChart;
import org.redthread.signals.spc.Rules;
import org.redthread.signals.spc.SpcSettings;

/**
 * The months of a theme against their own variation: an XmR chart with the rules of Making Data
 * Count. The limits rest on the months of the baseline where there are enough of them, and are
 * carried on from there; else on all months.
 *
 * @param months in order of time
 * @param points the mean, the limits and the marks, one a month
 * @param baseline how many months, from the first, the limits rest on
 */
public record ControlMonths(List<MonthCount> months, List<ChartPoint> points, int baseline) {
  /** Limits from fewer points move with every new one. */
  private static final int FEWEST = 12;

  /** Below this many complaints a month the limits of an XmR chart are wrong. */
  private static final double LEAST_MEAN = 2;

  public ControlMonths {
    months = List.copyOf(months);
    points = List.copyOf(points);
  }

  /** None where there are fewer than twelve months, or under two complaints a month. */
  static Optional<ControlMonths> of(List<MonthCount> months, Optional<Span> history) {
    if (months.size() < FEWEST) {
      return Optional.empty();
    }
    int before = history.map(h -> until(months, h.to())).orElse(0);
    int used = before >= FEWEST ? before : months.size();
    double[] counts = months.stream().mapToDouble(MonthCount::complaints).toArray();
    SpcSettings settings =
        new SpcSettings(ChartType.XMR, Rules.MDC, true, used, List.of(), java.util.Set.of());
    List<ChartPoint> points = ControlChart.of(counts, settings).points();
    return points.get(0).centre() < LEAST_MEAN
        ? Optional.empty()
        : Optional.of(new ControlMonths(months, points, used));
  }

  private static int until(List<MonthCount> months, LocalDate last) {
    return (int) months.stream().filter(m -> !m.month().atDay(1).isAfter(last)).count();
  }

  /** 1 where a month is a special cause and high, -1 where low, 0 for ordinary variation. */
  public int direction(int month) {
    return points.get(month).cause().direction();
  }

  /** Whether the lower limit excludes months without complaints. */
  public boolean hasLower() {
    return points.get(0).lower() > 0;
  }

  private long marked(int direction) {
    return IntStream.range(0, months.size()).filter(i -> direction(i) == direction).count();
  }

  /** Under control/. */
  public Stream<Fact> facts() {
    ChartPoint lines = points.get(0);
    Stream<Fact> all =
        Stream.of(
            Fact.count("control/months", months.size(), Unit.MONTHS),
            Fact.count("control/baseline-months", baseline, Unit.MONTHS),
            Fact.count("control/high", marked(1), Unit.MONTHS),
            Fact.count("control/low", marked(-1), Unit.MONTHS),
            Fact.count("control/ordinary", marked(0), Unit.MONTHS),
            Fact.number("control/mean", lines.centre(), Unit.EXPECTED),
            Fact.number("control/upper", lines.upper(), Unit.EXPECTED));
    Stream<Fact> lower =
        hasLower()
            ? Stream.of(Fact.number("control/lower", lines.lower(), Unit.EXPECTED))
            : Stream.of();
    return Stream.of(all, lower, above().stream()).flatMap(s -> s);
  }

  /** The first month above the upper limit. */
  private Optional<Fact> above() {
    return IntStream.range(0, months.size())
        .filter(i -> months.get(i).complaints() > points.get(i).upper())
        .boxed()
        .findFirst()
        .map(i -> new Fact.Month("control/first-above", months.get(i).month()));
  }
}
