package org.redthread.report.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A chart as data. Every mark carries the id of the figure it draws; no number is computed here.
 */
public sealed interface Chart {
  /** A drawn number: the figure's id, its value and its wording. */
  record Mark(String fact, double value, String text) {}

  /** The ids of all figures drawn. */
  List<String> facts();

  /** "At least u of n" for each quarter, as bars below the line of exposed organisations. */
  record Breadth(List<Bar> bars, Mark threshold, BreadthWords words) implements Chart {
    public Breadth {
      bars = List.copyOf(bars);
    }

    @Override
    public List<String> facts() {
      return bars.stream().flatMap(b -> Stream.of(b.atLeast().fact(), b.exposed().fact())).toList();
    }
  }

  /** One quarter; {@code label} stands under the axis, empty where there is no room. */
  record Bar(String label, Mark atLeast, Mark exposed) {}

  /** The words on the chart, one a line of {@link Breadth}. */
  record BreadthWords(String vertical, String exposed, String atLeast, String threshold) {}

  /** Organisations against each other: ratio over expected, with limits. */
  record FunnelPlot(List<Dot> dots, List<Limits> limits, FunnelWords words) implements Chart {
    public FunnelPlot {
      dots = List.copyOf(dots);
      limits = List.copyOf(limits);
    }

    @Override
    public List<String> facts() {
      return dots.stream().flatMap(d -> Stream.of(d.expected().fact(), d.ratio().fact())).toList();
    }
  }

  /** One organisation: above (1), within (0) or below (-1) the outer limits; label may be empty. */
  record Dot(Mark expected, Mark ratio, int position, String label) {}

  /** The limits at one expected count. */
  record Limits(
      double expected, double lower95, double upper95, double lower998, double upper998) {}

  /** The words on a funnel plot, and the language in which its numbers are written. */
  record FunnelWords(
      String horizontal,
      String vertical,
      String inner,
      String outer,
      String centre,
      Locale locale) {}

  /** Rows by columns, each cell a ratio in one of the classes between the bounds. */
  record HeatMap(List<String> columns, List<HeatRow> rows, List<Double> bounds, HeatWords words)
      implements Chart {
    public HeatMap {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<String> facts() {
      return rows.stream().flatMap(r -> r.cells().stream()).map(Mark::fact).toList();
    }
  }

  /** One organisation; a cell whose value is not a number is too small to judge. */
  record HeatRow(String label, List<Mark> cells) {
    public HeatRow {
      cells = List.copyOf(cells);
    }
  }

  /** The key of a heat map: a title, one text a class, and the text of cells too small. */
  record HeatWords(String key, List<String> classes, String sparse) {
    public HeatWords {
      classes = List.copyOf(classes);
    }
  }

  /**
   * Lines over a numeric axis, for the pages of methods: quantiles of a calibration, cost against
   * size. Both axes are logarithmic or neither is; then every value is above 0.
   */
  record Curves(List<Curve> curves, CurveWords words, boolean logarithmic) implements Chart {
    public Curves {
      curves = List.copyOf(curves);
    }

    @Override
    public List<String> facts() {
      return List.of();
    }
  }

  /** One line: its name and its points from left to right. */
  record Curve(String label, List<Point> points) {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A point of a curve. */
  record Point(double x, double y) {}

  /** The names of the axes. */
  record CurveWords(String horizontal, String vertical) {}

  /**
   * A series against its own variation, marked by the rules of Making Data Count.
   *
   * @param lines mean, upper and lower limit of the last phase; their texts are their names
   * @param worse 1 where a rise is a concern, -1 where a fall is, 0 where neither
   */
  record Xmr(List<XmrPoint> points, List<Mark> lines, int worse, XmrWords words) implements Chart {
    public Xmr {
      points = List.copyOf(points);
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> facts() {
      return Stream.concat(points.stream().map(XmrPoint::value), lines.stream())
          .map(Mark::fact)
          .toList();
    }

    /** How many times limits were calculated. */
    int phases() {
      return points.isEmpty() ? 0 : points.get(points.size() - 1).phase();
    }
  }

  /**
   * One period: its label (may be empty), its value (not a number where missing), the mean and the
   * limits there, the phase from 1, whether the limits rest on it, and whether it is ordinary
   * variation (0) or a special cause, high (1) or low (-1).
   */
  record XmrPoint(
      String label,
      Mark value,
      double centre,
      double lower,
      double upper,
      int phase,
      boolean baseline,
      int direction) {}

  /** The words on an XmR chart. */
  record XmrWords(
      String vertical,
      String ordinary,
      String high,
      String low,
      String rebased,
      String baseline,
      Locale locale) {}

  /** Ratios, differences or counts in order, each with its interval, against a reference. */
  record Bars(List<BarRow> rows, double reference, BarsWords words) implements Chart {
    public Bars {
      rows = List.copyOf(rows);
    }

    @Override
    public List<String> facts() {
      return rows.stream()
          .flatMap(r -> Stream.of(r.value(), r.lower(), r.upper()))
          .map(Mark::fact)
          .toList();
    }
  }

  /** One bar; {@code apart} where its interval lies wholly on one side of the reference. */
  record BarRow(String label, Mark value, Mark lower, Mark upper, boolean apart) {}

  /** The words on ordered bars: axis, reference, and what full, hollow and the line mean. */
  record BarsWords(
      String horizontal,
      String reference,
      String apart,
      String together,
      String interval,
      Locale locale) {}

  /** Counts of a theme and its failings over time, with events at their dates. */
  record Timeline(List<String> labels, List<Strand> strands, List<Event> events, SeriesWords words)
      implements Chart {
    public Timeline {
      labels = List.copyOf(labels);
      strands = List.copyOf(strands);
      events = List.copyOf(events);
    }

    @Override
    public List<String> facts() {
      return strands.stream().flatMap(s -> s.values().stream()).map(Mark::fact).toList();
    }
  }

  /** A name and its counts, one a period. */
  record Strand(String label, List<Mark> values) {
    public Strand {
      values = List.copyOf(values);
    }
  }

  /** Something that happened: its position in periods from the first one's start, and its text. */
  record Event(double position, String text) {}

  /** The same series for many items, a panel each; labels may be empty. */
  record Multiples(List<String> labels, List<Strand> panels, SeriesWords words) implements Chart {
    public Multiples {
      labels = List.copyOf(labels);
      panels = List.copyOf(panels);
    }

    @Override
    public List<String> facts() {
      return panels.stream().flatMap(p -> p.values().stream()).map(Mark::fact).toList();
    }
  }

  /** What the bars count, and how numbers are written. */
  record SeriesWords(String vertical, Locale locale) {}

  /** Regions as tiles at rows and columns from 0, each in one of the classes between the bounds. */
  record Tiles(List<Tile> tiles, List<Double> bounds, TileWords words) implements Chart {
    public Tiles {
      tiles = List.copyOf(tiles);
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<String> facts() {
      return tiles.stream().map(t -> t.value().fact()).toList();
    }
  }

  /** One region; a value that is not a number is too small to judge. */
  record Tile(String label, int row, int column, Mark value, String detail) {}

  /** The key of the tiles: a title and one text a class. */
  record TileWords(String key, List<String> classes) {
    public TileWords {
      classes = List.copyOf(classes);
    }
  }
}
