package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.report.blocks.Block;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Kind;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** The charts of a thematic report, as data. */
final class Pictures {
  /** More labels than this on a funnel run into each other. */
  private static final int MOST_LABELS = 6;

  private final Material m;

  Pictures(Material material) {
    this.m = material;
  }

  Block.Picture picture(String name, Chart chart) {
    CaptionWords words = words(name);
    return new Block.Picture(
        name,
        m.fill(words.caption()),
        m.fill(words.description()),
        chart,
        words.notes().stream().map(m::fill).toList());
  }

  CaptionWords words(String name) {
    return WordingFile.entry(m.words().charts(), name, "charts");
  }

  Mark mark(String fact) {
    if (m.facts().suppressed(fact)) {
      return new Mark(fact, Double.NaN, Wording.SUPPRESSED);
    }
    Fact.Quantity quantity = m.facts().quantity(fact);
    return new Mark(fact, quantity.value(), m.wording().bare(quantity));
  }

  Chart breadth() {
    CaptionWords words = words("breadth");
    List<Chart.Bar> bars = new ArrayList<>();
    for (BreadthPoint p : m.findings().breadth()) {
      String id = "breadth/" + p.quarter() + "/";
      String label = p.quarter().number() == 1 ? String.valueOf(p.quarter().year()) : "";
      bars.add(new Chart.Bar(label, mark(id + "at-least"), mark(id + "exposed")));
    }
    return new Chart.Breadth(
        bars,
        mark("method/systemic-threshold"),
        new Chart.BreadthWords(
            words.label("vertical"),
            words.label("exposed"),
            words.label("at-least"),
            words.label("threshold")));
  }

  Chart funnel() {
    CaptionWords words = words("funnel");
    Set<String> labelled = labelled();
    return new Chart.FunnelPlot(
        m.findings().funnel().points().stream().map(p -> dot(p, labelled)).toList(),
        m.findings().funnel().limits().stream().map(Pictures::limits).toList(),
        new Chart.FunnelWords(
            words.label("horizontal"),
            words.label("vertical"),
            words.label("inner"),
            words.label("outer"),
            words.label("centre"),
            Locale.forLanguageTag(m.language().tag())));
  }

  private Chart.Dot dot(Funnel.Point p, Set<String> labelled) {
    String id = "funnel/" + p.organisation() + "/";
    int position = p.position().side();
    String label = labelled.contains(p.organisation()) ? m.name(p.organisation()) : "";
    return new Chart.Dot(mark(id + "expected"), mark(id + "ratio"), position, label);
  }

  /** The organisations furthest outside the outer limits; in a letter, its own alone. */
  private Set<String> labelled() {
    if (m.findings().kind() == Kind.ORGANISATION) {
      return m.year().bodies().stream().map(BodyRow::id).collect(Collectors.toSet());
    }
    return m.findings().funnel().points().stream()
        .filter(p -> p.position() != Funnel.Position.WITHIN)
        .sorted(
            Comparator.comparingDouble((Funnel.Point p) -> -Math.abs(p.ratio() - 1))
                .thenComparing(Funnel.Point::organisation))
        .limit(MOST_LABELS)
        .map(Funnel.Point::organisation)
        .collect(Collectors.toSet());
  }

  private static Chart.Limits limits(Funnel.Limit l) {
    return new Chart.Limits(l.expected(), l.lower95(), l.upper95(), l.lower998(), l.upper998());
  }
}
