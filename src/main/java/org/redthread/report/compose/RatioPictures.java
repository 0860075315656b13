package org.redthread.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.TypeRow;
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

  /** The failings of a year with most complaints, against like months of the year before. */
  Chart types() {
    List<Chart.BarRow> rows =
        m.year().types().stream()
            .filter(t -> !t.theme() && t.relative().isPresent())
            .limit(MOST_ROWS)
            .sorted(
                Comparator.comparingDouble((TypeRow t) -> -t.relative().orElseThrow().estimate())
                    .thenComparing(TypeRow::node))
            .map(t -> row(t.label().in(m.language()), "year/type/" + t.node() + "/relative"))
            .toList();
    return chart("type-ratios", rows);
  }

  /** The organisations with most complaints of the year, by their rate, against that of all. */
  Chart bodies() {
    double reference = m.facts().quantity("year/rate").value();
    List<Chart.BarRow> rows =
        m.year().bodies().stream()
            .filter(b -> b.rate().isPresent())
            .limit(MOST_ROWS)
            .sorted(
                Comparator.comparingDouble((BodyRow b) -> -b.rate().orElseThrow().estimate())
                    .thenComparing(BodyRow::id))
            .map(b -> row(b.name(), "year/body/" + b.id() + "/rate", reference))
            .toList();
    return chart("body-rates", rows, reference);
  }

  private Chart.BarRow row(String label, String fact) {
    return row(label, fact, 1);
  }

  private Chart.BarRow row(String label, String fact, double reference) {
    Pictures pictures = new Pictures(m);
    Mark lower = pictures.mark(fact + "-lower");
    Mark upper = pictures.mark(fact + "-upper");
    boolean apart = lower.value() > reference || upper.value() < reference;
    return new Chart.BarRow(label, pictures.mark(fact), lower, upper, apart);
  }

  private Chart chart(String name, List<Chart.BarRow> rows) {
    return chart(name, rows, 1);
  }

  private Chart chart(String name, List<Chart.BarRow> rows, double reference) {
    CaptionWords words = new Pictures(m).words(name);
    return new Chart.Bars(
        rows,
        reference,
        new Chart.BarsWords(
            words.label("horizontal"),
            words.label("reference"),
            words.label("apart"),
            words.label("together"),
            words.label("interval"),
            Locale.forLanguageTag(m.language().tag())));
  }
}
