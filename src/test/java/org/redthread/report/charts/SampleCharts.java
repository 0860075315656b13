package org.redthread.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redthread.report.charts.Chart.Mark;

/** Every kind of chart with any number of items and long Norwegian names. */
final class SampleCharts {
  private static final Locale NB = Locale.forLanguageTag("nb");
  private static final Locale EN = Locale.ENGLISH;

  private SampleCharts() {}

  /** All kinds with so many items; keyed by kind and number. */
  static Map<String, Chart> all(int items) {
    Map<String, Chart> all = new TreeMap<>();
    all.put("xmr-" + items, xmr(items));
    all.put("xmr-two-phases-" + items, phases(items));
    all.put("bars-" + items, bars(items));
    all.put("timeline-" + items, timeline(items));
    all.put("multiples-" + items, multiples(items));
    all.put("tiles-" + items, tiles(items));
    all.put("funnel-" + items, funnel(items));
    all.put("heat-" + items, heat(Math.max(1, items)));
    if (items > 0) {
      all.put("breadth-" + items, breadth(items));
      all.put("curves-" + items, curves(Math.min(items, 6), false));
      all.put("curves-by-tens-" + items, curves(Math.min(items, 6), true));
    }
    return all;
  }

  /** Forty characters, no two the same in their beginnings. */
  static String name(int i) {
    return "Øvre %d. Gjærdesdalens universitetssykehus".formatted(i);
  }

  static Mark mark(double value) {
    return new Mark("f", value, String.format(NB, "%.2f", value));
  }

  private static Chart xmr(int items) {
    List<Chart.XmrPoint> points = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      double value = Math.rint(40 + 12 * Math.sin(i * 1.7) + (i > items / 2 ? 60 : 0));
      int direction = value > 60 ? 1 : value < 30 ? -1 : 0;
      points.add(
          new Chart.XmrPoint(
              "des. " + (2000 + i), mark(value), 40, 22, 58, 1, i <= items / 2, direction));
    }
    List<Mark> lines =
        List.of(
            new Mark("f", 58, "øvre grense 58,0"),
            new Mark("f", 40, "gjennomsnitt 40,0"),
            new Mark("f", 39, "nedre grense 39,0"));
    return new Chart.Xmr(points, lines, 1, words());
  }

  /** Limits calculated twice, a value missing. */
  private static Chart phases(int items) {
    List<Chart.XmrPoint> points = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      boolean late = i >= items / 2;
      double value = i == 3 ? Double.NaN : 1000.5 + Math.cos(i) + (late ? 5 : 0);
      double centre = late ? 1005.5 : 1000.5;
      points.add(
          new Chart.XmrPoint(
              "",
              mark(value),
              centre,
              centre - 2.5,
              centre + 2.5,
              late && items > 1 ? 2 : 1,
              true,
              i % 9 == 8 ? -1 : 0));
    }
    return new Chart.Xmr(points, List.of(new Mark("f", 1005.5, "gjennomsnitt")), 0, words());
  }

  private static Chart.XmrWords words() {
    return new Chart.XmrWords(
        "Klager per måned",
        "vanlig variasjon",
        "uvanlig høy",
        "uvanlig lav",
        "grensene beregnes på nytt",
        "grensene bygger på disse månedene",
        NB);
  }

  private static Chart bars(int items) {
    List<Chart.BarRow> rows =
        IntStream.range(0, items)
            .mapToObj(
                i -> {
                  double value = i == 0 ? 17.25 : 3.0 / (i + 1);
                  return new Chart.BarRow(
                      name(i),
                      mark(value),
                      mark(value / 2),
                      mark(i == 0 ? 900 : value * 3),
                      value / 2 > 1);
                })
            .toList();
    return new Chart.Bars(
        rows,
        1,
        new Chart.BarsWords(
            "Mottatte klager per forventet klage",
            "som forventet",
            "hele intervallet på én side av 1",
            "intervallet omfatter 1",
            "95 %-intervall",
            EN));
  }

  private static List<String> quarters(int years) {
    return IntStream.range(0, years * 4)
        .mapToObj(i -> i % 4 == 0 ? String.valueOf(2000 + i / 4) : "")
        .toList();
  }

  private static Chart.Strand strand(int i, int periods) {
    List<Mark> marks =
        IntStream.range(0, periods)
            .mapToObj(t -> new Mark("f", (t * 7 + i) % 23 * (i == 0 ? 60 : 2), "1 234"))
            .toList();
    return new Chart.Strand(name(i), marks);
  }

  /** As many strands and events as asked, the events close together and some off the axis. */
  private static Chart timeline(int items) {
    List<Chart.Strand> strands = IntStream.range(0, items).mapToObj(i -> strand(i, 24)).toList();
    List<Chart.Event> events =
        IntStream.range(0, items)
            .mapToObj(i -> new Chart.Event(i * 0.4 - 1, "1. januar 2022: " + name(i).repeat(3)))
            .toList();
    return new Chart.Timeline(
        quarters(6), strands, events, new Chart.SeriesWords("Klager per kvartal", NB));
  }

  private static Chart multiples(int items) {
    return new Chart.Multiples(
        quarters(6),
        IntStream.range(0, items).mapToObj(i -> strand(i, 24)).toList(),
        new Chart.SeriesWords("Klager per kvartal", NB));
  }

  /** Of those outside the limits five are named, as a report does. */
  private static Chart funnel(int items) {
    List<Chart.Dot> dots =
        IntStream.range(0, items)
            .mapToObj(
                i -> {
                  double expected = 2 + 61.0 * i / Math.max(1, items);
                  boolean out = i % 3 == 1;
                  String name = out && i < 15 ? name(i) : "";
                  return new Chart.Dot(
                      mark(expected), mark(out ? 3.1 + i % 5 : 0.7), out ? 1 : 0, name);
                })
            .toList();
    List<Chart.Limits> limits =
        items < 2
            ? List.of()
            : IntStream.rangeClosed(1, 32)
                .mapToObj(
                    i -> {
                      double wide = 2.4 / Math.sqrt(2.0 * i);
                      return new Chart.Limits(
                          2.0 * i, 1 - wide, 1 + wide, 1 - 2 * wide, 1 + 2 * wide);
                    })
                .toList();
    return new Chart.FunnelPlot(
        dots,
        limits,
        new Chart.FunnelWords(
            "Klager forventet om virksomheten var som de andre",
            "Forholdet mellom mottatte og forventede klager",
            "95 %-grense",
            "99,8 %-grense",
            "som forventet",
            NB));
  }

  private static Chart heat(int items) {
    List<Chart.HeatRow> rows =
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    new Chart.HeatRow(
                        name(i) + " ved " + name(i),
                        IntStream.range(0, 5).mapToObj(c -> mark(0.3 * ((i + c) % 13))).toList()))
            .toList();
    return new Chart.HeatMap(
        List.of("Bildeundersøkelser", "Forsinket svar", "Feiltolket", "Ikke fulgt opp", "Øvrige"),
        rows,
        List.of(0.8, 1.25, 2.0, 3.0),
        new Chart.HeatWords(
            "Forholdet til det forventede",
            List.of("under 0,80", "0,80–1,25", "1,25–2,00", "2,00–3,00", "fra 3,00"),
            "–"));
  }

  private static Chart breadth(int items) {
    List<Chart.Bar> bars =
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    new Chart.Bar(
                        i % Math.max(4, items / 5) == 0 ? String.valueOf(2000 + i / 4) : "",
                        mark(i % 40),
                        mark(90 + i % 9)))
            .toList();
    return new Chart.Breadth(
        bars,
        mark(12),
        new Chart.BreadthWords(
            "virksomheter", "virksomheter med klager", "minst", "grense for systemisk: {n}"));
  }

  private static Chart curves(int items, boolean byTens) {
    List<Chart.Curve> curves =
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    new Chart.Curve(
                        "curve " + i,
                        IntStream.rangeClosed(1, 50)
                            .mapToObj(x -> new Chart.Point(x / 50.0, x * (i + 1) / 250.0))
                            .toList()))
            .toList();
    return new Chart.Curves(curves, new Chart.CurveWords("share of panels", "smallest p"), byTens);
  }

  private static Chart tiles(int items) {
    List<Chart.Tile> tiles =
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    new Chart.Tile(
                        name(i),
                        i / 5,
                        i % 5,
                        i == 3 ? new Mark("f", Double.NaN, "–") : mark(i * 0.45),
                        "1 234 klager"))
            .toList();
    return new Chart.Tiles(
        tiles,
        List.of(0.8, 1.25, 2.0, 3.0),
        new Chart.TileWords(
            "Mottatte klager per forventet klage",
            List.of(
                "under 0,80",
                "0,80 til 1,25",
                "1,25 til 2,00",
                "2,00 til 3,00",
                "3,00 eller mer")));
  }
}
