package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.Unit;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** The heat map of organisations by failing: those with most complaints, highest ratio first. */
final class HeatPicture {
  /** More rows than this cannot be read on one page; the table behind the chart has all. */
  private static final int MOST_ROWS = 24;

  /** Below this many expected complaints a ratio is noise. */
  private static final double LEAST_EXPECTED = 2;

  private final Material m;
  private final Map<String, List<HeatCell>> cells;

  HeatPicture(Material material) {
    this.m = material;
    this.cells =
        material.findings().heatMap().stream()
            .collect(Collectors.groupingBy(HeatCell::organisation));
  }

  Chart chart() {
    List<String> columns =
        m.findings().verdicts().stream().map(v -> v.label().in(m.language())).toList();
    return new Chart.HeatMap(
        columns, rows().stream().map(this::row).toList(), RatioClasses.BOUNDS, words());
  }

  /** Largest first decides who is shown; ratio decides the order. Ties go by id. */
  private List<String> rows() {
    String theme = m.findings().theme().node();
    return cells.keySet().stream()
        .sorted(
            Comparator.comparingLong((String o) -> -cell(o, theme).count())
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_ROWS)
        .sorted(
            Comparator.comparingDouble((String o) -> -ratio(cell(o, theme)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Chart.HeatRow row(String organisation) {
    List<Mark> marks = new ArrayList<>();
    for (NodeVerdict v : m.findings().verdicts()) {
      marks.add(mark(cell(organisation, v.node())));
    }
    return new Chart.HeatRow(m.name(organisation), marks);
  }

  private HeatCell cell(String organisation, String node) {
    return cells.getOrDefault(organisation, List.of()).stream()
        .filter(c -> c.node().equals(node))
        .findFirst()
        .orElse(new HeatCell(organisation, node, 0, 0));
  }

  private Mark mark(HeatCell cell) {
    String id = "heat/" + cell.organisation() + "/" + cell.node() + "/ratio";
    if (m.facts().suppressed(id)) {
      return new Mark(id, Double.NaN, Wording.SUPPRESSED);
    }
    return cell.sparse(LEAST_EXPECTED)
        ? new Mark(id, Double.NaN, "–")
        : new Mark(id, cell.ratio(), m.wording().number(cell.ratio(), Unit.RATIO));
  }

  private static double ratio(HeatCell cell) {
    return cell.sparse(LEAST_EXPECTED) ? 0 : cell.ratio();
  }

  private Chart.HeatWords words() {
    CaptionWords words = new Pictures(m).words("heat-map");
    List<String> classes = new RatioClasses(words, m.wording()).all();
    return new Chart.HeatWords(words.label("key"), classes, words.label("sparse"));
  }
}
