package org.redthread.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** Ratios of complaints received to expected, highest first, with their intervals. */
final class RatioPictures {
  /** Half a page; the table behind the chart has all. */
  private static final int MOST_ROWS = 16;

  private final Material m;

  RatioPictures(Material material) {
    this.m = material;
  }

  /** The theme and its failings. */
  Chart failings() {
    List<Chart.BarRow> rows =
        m.findings().verdicts().stream()
            .filter(v -> v.rateRatio().isPresent())
            .sorted(
                Comparator.comparingDouble(
                        (NodeVerdict v) -> -v.rateRatio().orElseThrow().estimate())
                    .thenComparing(NodeVerdict::node))
            .map(v -> row(v.label().in(m.language()), "verdict/" + v.node() + "/rate-ratio"))
            .toList();
    return chart("failing-ratios", rows);
  }

  /** The organisations with most complaints of those that are not too small to judge. */
  Chart organisations() {
    List<Chart.BarRow> rows =
        m.findings().organisations().stream()
            .filter(o -> o.ratio().isPresent() && o.flag() != OrganisationRow.Flag.TOO_FEW)
            .sorted(
                Comparator.comparingLong((OrganisationRow o) -> -o.after())
                    .thenComparing(OrganisationRow::id))
            .limit(MOST_ROWS)
            .sorted(
                Comparator.comparingDouble((OrganisationRow o) -> -estimate(o))
                    .thenComparing(OrganisationRow::id))
            .map(o -> row(o.name(), "organisation/" + o.id() + "/ratio"))
            .toList();
    return chart("organisation-ratios", rows);
  }

  private static double estimate(OrganisationRow o) {
    return o.ratio().map(Interval::estimate).orElse(0.0);
  }

  private Chart.BarRow row(String label, String fact) {
    Pictures pictures = new Pictures(m);
    Mark lower = pictures.mark(fact + "-lower");
    Mark upper = pictures.mark(fact + "-upper");
    boolean apart = lower.value() > 1 || upper.value() < 1;
    return new Chart.BarRow(label, pictures.mark(fact), lower, upper, apart);
  }

  private Chart chart(String name, List<Chart.BarRow> rows) {
    CaptionWords words = new Pictures(m).words(name);
    return new Chart.Bars(
        rows,
        1,
        new Chart.BarsWords(
            words.label("horizontal"),
            words.label("reference"),
            words.label("apart"),
            words.label("together"),
            words.label("interval"),
            Locale.forLanguageTag(m.language().tag())));
  }
}
