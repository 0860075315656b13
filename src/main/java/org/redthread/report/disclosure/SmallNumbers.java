package org.redthread.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redthread.report.disclosure.Counts.Cell;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.Unit;
import org.redthread.report.gather.RatioInterval;

/**
 * Findings with the small numbers of organisations left out and the others rounded. Expected
 * numbers, ratios and intervals are worked out anew from the rounded ones, so that they say no more
 * than those do; totals are those of the true numbers. Where one complaint has several failings, no
 * count of an organisation's failing is shown: what they tell of each other, through the theme that
 * none of them exceeds, cannot be reckoned with exactly.
 */
final class SmallNumbers {
  private final Findings findings;
  private final boolean failings;
  private final Counts counts;
  private final Set<Cell> hidden;
  private final List<Fact.Suppressed> suppressed = new ArrayList<>();

  SmallNumbers(Findings findings) {
    this.findings = findings;
    Counts all = Counts.of(findings);
    this.failings = Linked.additive(all);
    this.counts = failings ? all : all.withoutFailings();
    this.hidden = Suppression.of(counts);
  }

  Disclosed disclosed(Set<String> bodies) {
    Findings shown =
        findings.withBodies(
            findings.organisations().stream().map(this::row).toList(),
            funnel(findings.funnel()),
            findings.heatMap().stream().map(this::cell).flatMap(Optional::stream).toList());
    return new Disclosed(shown, Policy.HES, suppressed, bodies);
  }

  private boolean hidden(String column, String organisation) {
    return hidden.contains(counts.cell(column, organisation));
  }

  private void suppress(String id, Unit unit) {
    suppressed.add(new Fact.Suppressed(id, unit));
  }

  private OrganisationRow row(OrganisationRow row) {
    String id = "organisation/" + row.id() + "/";
    long before = count(row.before(), hidden(Counts.BEFORE, row.id()), id + "before");
    long after = count(row.after(), hidden(Counts.AFTER, row.id()), id + "after");
    double growth = row.before() == 0 ? 0 : row.expected() / row.before();
    double expected = before == 0 ? 0 : growth * before;
    if (hidden(Counts.BEFORE, row.id()) || Hes.small(expected)) {
      suppress(id + "expected", Unit.EXPECTED);
      expected = 0;
    }
    long shown = Hes.rounded(expected);
    Optional<Interval> ratio = ratio(row, before, after, shown);
    if (row.ratio().isPresent() && ratio.isEmpty()) {
      List.of("ratio", "ratio-lower", "ratio-upper").forEach(r -> suppress(id + r, Unit.RATIO));
    }
    return new OrganisationRow(
        row.id(),
        row.name(),
        row.region(),
        row.sector(),
        before,
        after,
        shown,
        ratio,
        flag(shown, ratio));
  }

  private long count(long value, boolean hide, String id) {
    if (hide) {
      suppress(id, Unit.COMPLAINTS);
      return 0;
    }
    return Hes.rounded(value);
  }

  private Optional<Interval> ratio(OrganisationRow row, long before, long after, long expected) {
    return hidden(Counts.AFTER, row.id())
        ? Optional.empty()
        : RatioInterval.of(Math.toIntExact(before), Math.toIntExact(after), expected);
  }

  private static OrganisationRow.Flag flag(double expected, Optional<Interval> ratio) {
    if (expected == 0 || ratio.isEmpty()) {
      return OrganisationRow.Flag.TOO_FEW;
    }
    return ratio.get().lower() > 1
        ? OrganisationRow.Flag.ELEVATED
        : OrganisationRow.Flag.NOT_ELEVATED;
  }

  private Optional<HeatCell> cell(HeatCell cell) {
    String id = "heat/" + cell.organisation() + "/" + cell.node() + "/";
    if (!failings || hidden(Counts.heat(cell.node()), cell.organisation())) {
      suppress(id + "count", Unit.COMPLAINTS);
      suppress(id + "expected", Unit.EXPECTED);
      suppress(id + "ratio", Unit.RATIO);
      return Optional.empty();
    }
    boolean small = Hes.small(cell.expected());
    if (small) {
      suppress(id + "expected", Unit.EXPECTED);
      suppress(id + "ratio", Unit.RATIO);
    }
    long expected = small ? 0 : Hes.rounded(cell.expected());
    return Optional.of(
        new HeatCell(cell.organisation(), cell.node(), Hes.rounded(cell.count()), expected));
  }

  private Funnel funnel(Funnel funnel) {
    List<Funnel.Point> points = new ArrayList<>();
    for (Funnel.Point point : funnel.points()) {
      if (hidden(Counts.FUNNEL, point.organisation()) || Hes.small(point.expected())) {
        String id = "funnel/" + point.organisation() + "/";
        suppress(id + "observed", Unit.COMPLAINTS);
        suppress(id + "expected", Unit.EXPECTED);
        suppress(id + "ratio", Unit.RATIO);
      } else {
        points.add(rounded(point, funnel.limits()));
      }
    }
    return new Funnel(funnel.dispersion(), points, funnel.limits());
  }

  private static Funnel.Point rounded(Funnel.Point point, List<Funnel.Limit> limits) {
    long observed = Hes.rounded(point.observed());
    long expected = Hes.rounded(point.expected());
    return new Funnel.Point(
        point.organisation(),
        observed,
        expected,
        position((double) observed / expected, expected, limits));
  }

  /** Against the limits drawn nearest to where the rounded point stands. */
  private static Funnel.Position position(
      double ratio, double expected, List<Funnel.Limit> limits) {
    return limits.stream()
        .min(Comparator.comparingDouble(limit -> Math.abs(limit.expected() - expected)))
        .map(
            limit ->
                ratio > limit.upper998()
                    ? Funnel.Position.ABOVE
                    : ratio < limit.lower998() ? Funnel.Position.BELOW : Funnel.Position.WITHIN)
        .orElse(Funnel.Position.WITHIN);
  }
}
