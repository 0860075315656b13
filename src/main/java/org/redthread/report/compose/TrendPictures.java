package org.redthread.report.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.Quarter;
import org.redthread.report.findings.Trends;
import org.redthread.report.wording.WordingFile.CaptionWords;
import org.redthread.run.OperatorException;

/** Quarter by quarter: the theme and its failings, and organisation by organisation. */
final class TrendPictures {
  private final Material m;
  private final Trends trends;

  TrendPictures(Material material) {
    this.m = material;
    this.trends = material.findings().trends().orElseThrow(TrendPictures::absent);
  }

  static OperatorException absent() {
    return new OperatorException(
        "The wording asks for counts by quarter, which these findings do not have; guard the block"
            + " with if-present: trends/quarters, or run redthread nightly again.");
  }

  Chart timeline() {
    List<Chart.Strand> strands =
        m.findings().verdicts().stream()
            .filter(v -> trends.nodes().stream().anyMatch(l -> l.id().equals(v.node())))
            .map(v -> strand(v.label().in(m.language()), at -> trends.node(v.node(), at)))
            .toList();
    return new Chart.Timeline(years(), strands, events(), words("timeline"));
  }

  Chart organisations() {
    List<Chart.Strand> panels =
        trends.organisations().stream()
            .map(l -> strand(m.name(l.id()), at -> trends.organisation(l.id(), at)))
            .toList();
    return new Chart.Multiples(years(), panels, words("organisation-quarters"));
  }

  private Chart.Strand strand(String label, IntFunction<String> fact) {
    Pictures pictures = new Pictures(m);
    List<Mark> marks =
        IntStream.range(0, trends.quarters())
            .mapToObj(at -> pictures.mark(fact.apply(at)))
            .toList();
    return new Chart.Strand(label, marks);
  }

  /** The year under its first quarter. */
  private List<String> years() {
    return IntStream.range(0, trends.quarters())
        .mapToObj(trends::quarter)
        .map(q -> q.number() == 1 ? String.valueOf(q.year()) : "")
        .toList();
  }

  private Chart.SeriesWords words(String name) {
    CaptionWords words = new Pictures(m).words(name);
    return new Chart.SeriesWords(
        words.label("vertical"), Locale.forLanguageTag(m.language().tag()));
  }

  /** The starts of current periods and of the strongest clusters, in order of time. */
  private List<Chart.Event> events() {
    CaptionWords words = new Pictures(m).words("timeline");
    Map<LocalDate, List<String>> periods = new TreeMap<>();
    Map<LocalDate, List<String>> clusters = new TreeMap<>();
    for (NodeVerdict v : m.findings().verdicts()) {
      v.window().ifPresent(w -> note(periods, w.from(), v));
      if (v.verdict().raised()) {
        v.scanStart().ifPresent(day -> note(clusters, day, v));
      }
    }
    Map<LocalDate, List<Chart.Event>> all = new TreeMap<>();
    periods.forEach((day, names) -> add(all, day, words.label("period"), names));
    clusters.forEach((day, names) -> add(all, day, words.label("cluster"), names));
    return all.values().stream().flatMap(List::stream).toList();
  }

  private void note(Map<LocalDate, List<String>> events, LocalDate day, NodeVerdict v) {
    events.computeIfAbsent(day, d -> new ArrayList<>()).add(v.label().in(m.language()));
  }

  private void add(
      Map<LocalDate, List<Chart.Event>> all, LocalDate day, String form, List<String> names) {
    String text =
        form.replace("{date}", m.wording().date(day)).replace("{names}", String.join("; ", names));
    all.computeIfAbsent(day, d -> new ArrayList<>()).add(new Chart.Event(position(day), text));
  }

  /** In quarters from the start of the first; a quarter counts 92 days, near enough to draw. */
  private double position(LocalDate day) {
    Quarter q = trends.first();
    LocalDate start = LocalDate.of(q.year(), 3 * q.number() - 2, 1);
    Quarter own = Quarter.of(day);
    LocalDate begins = LocalDate.of(own.year(), 3 * own.number() - 2, 1);
    long whole = ChronoUnit.MONTHS.between(start, begins) / 3;
    return whole + ChronoUnit.DAYS.between(begins, day) / 92.0;
  }
}
