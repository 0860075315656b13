package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lines, labels and runs of one phase. */
record PhaseChart(Lines lines, boolean[] baseline, List<SpecialCause> causes, Runs runs) {

  static PhaseChart of(List<Subgroup> series, int start, int end, SpcSettings settings) {
    boolean[] included = new boolean[end - start];
    boolean[] baseline = new boolean[end - start];
    for (int i = 0; i < included.length; i++) {
      included[i] = !settings.exclude().contains(start + i);
      baseline[i] = included[i] && (settings.freeze() == 0 || i < settings.freeze());
    }
    Phase phase = new Phase(series.subList(start, end), baseline, settings.screened());
    Lines lines = settings.chart().lines(phase, settings.rules());
    return new PhaseChart(lines, baseline, causes(lines, settings.rules()), runs(lines, included));
  }

  private static Runs runs(Lines lines, boolean[] included) {
    double[] values =
        IntStream.range(0, included.length)
            .mapToDouble(i -> included[i] ? lines.values()[i] : Double.NaN)
            .toArray();
    return Runs.of(values, lines.centre());
  }

  private static List<SpecialCause> causes(Lines lines, Rules rules) {
    SpecialCause[] causes = new SpecialCause[lines.values().length];
    Arrays.fill(causes, SpecialCause.COMMON_CAUSE);
    int[] present =
        IntStream.range(0, causes.length).filter(i -> !Double.isNaN(lines.values()[i])).toArray();
    List<SpecialCause> found =
        rules == Rules.MDC ? MdcRules.causes(only(lines, present)) : shewhart(lines, present);
    for (int i = 0; i < present.length; i++) {
      causes[present[i]] = found.get(i);
    }
    return List.of(causes);
  }

  private static List<SpecialCause> shewhart(Lines lines, int[] present) {
    return Arrays.stream(present).mapToObj(i -> outsideCause(lines, i)).toList();
  }

  private static SpecialCause outsideCause(Lines lines, int i) {
    if (lines.values()[i] > lines.upper()[i]) {
      return SpecialCause.ABOVE_LIMIT;
    }
    return lines.values()[i] < lines.lower()[i]
        ? SpecialCause.BELOW_LIMIT
        : SpecialCause.COMMON_CAUSE;
  }

  private static Lines only(Lines lines, int[] present) {
    return new Lines(
        only(lines.values(), present),
        only(lines.centre(), present),
        only(lines.lower(), present),
        only(lines.upper(), present),
        only(lines.lower95(), present),
        only(lines.upper95(), present));
  }

  private static double[] only(double[] line, int[] present) {
    return Arrays.stream(present).mapToDouble(i -> line[i]).toArray();
  }

  List<ChartPoint> points(int phase) {
    return IntStream.range(0, baseline.length).mapToObj(i -> point(i, phase)).toList();
  }

  private ChartPoint point(int i, int phase) {
    return new ChartPoint(
        lines.values()[i],
        lines.centre()[i],
        lines.lower()[i],
        lines.upper()[i],
        lines.lower95()[i],
        lines.upper95()[i],
        phase,
        baseline[i],
        outsideCause(lines, i) != SpecialCause.COMMON_CAUSE,
        causes.get(i));
  }
}
