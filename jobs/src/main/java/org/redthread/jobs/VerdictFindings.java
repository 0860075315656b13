package org.redthread.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.VerdictKind;
import org.redthread.signals.Periods;
import org.redthread.signals.Verdict;

/** A verdict as a report takes it: figures that do not exist are absent. */
final class VerdictFindings {
  private VerdictFindings() {}

  static NodeVerdict of(Verdict v, String node, Label label, Periods periods) {
    return new NodeVerdict(
        node,
        label,
        v.level(),
        VerdictKind.valueOf(v.verdict().name()),
        v.complaints(),
        v.exposedOrganisations(),
        v.atLeastOrganisations(),
        interval(v.rateRatio(), v.rateRatioLower(), v.rateRatioUpper()),
        finite(v.scanLlr()),
        finite(v.scanP()),
        first(v.scanStart()),
        last(v.scanEnd(), periods),
        finite(v.trendP()),
        finite(v.effectiveOrganisations()),
        v.regions(),
        v.sectors(),
        v.elevatedQuarters(),
        v.ofQuarters(),
        finite(v.smallestDetectableRatio()),
        checks(v.robustTo()),
        v.sentence());
  }

  private static List<String> checks(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";"));
  }

  private static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  static Optional<Interval> interval(double estimate, double lower, double upper) {
    boolean known = Double.isFinite(estimate) && Double.isFinite(lower) && Double.isFinite(upper);
    return known ? Optional.of(new Interval(estimate, lower, upper)) : Optional.empty();
  }

  private static Optional<LocalDate> first(@Nullable String period) {
    return Optional.ofNullable(period).map(text -> YearMonth.parse(text).atDay(1));
  }

  private static Optional<LocalDate> last(@Nullable String period, Periods periods) {
    return Optional.ofNullable(period)
        .map(text -> YearMonth.parse(periods.label(periods.index(text))).atEndOfMonth());
  }
}
