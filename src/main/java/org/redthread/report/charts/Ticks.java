package org.redthread.report.charts;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnitSource;

/** Round values along an axis from its first to its last, and how a language writes them. */
record Ticks(double from, double to, double step) {
  private static final TickUnitSource ANY = NumberAxis.createStandardTickUnits();

  /** Whole numbers of things have no tick between them. */
  private static final TickUnitSource WHOLE = NumberAxis.createIntegerTickUnits();

  /** About so many steps, at most; the ends are rounded outwards to whole steps. */
  static Ticks of(double least, double most, int about) {
    return of(ANY, least, most, about);
  }

  /** The same for counts. */
  static Ticks whole(double least, double most, int about) {
    return of(WHOLE, least, most, about);
  }

  private static Ticks of(TickUnitSource units, double least, double most, int about) {
    double range = most > least ? most - least : 1;
    double step = units.getCeilingTickUnit(range / about).getSize();
    double from = Math.floor(least / step + 1e-9) * step;
    return new Ticks(from, Math.max(from + step, Math.ceil(most / step - 1e-9) * step), step);
  }

  List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (int i = 0; from + i * step <= to + step / 1e6; i++) {
      values.add(from + i * step);
    }
    return values;
  }

  /** With as many decimals as the step needs. */
  String text(double value, Locale locale) {
    return format(step, locale).format(value + 0.0);
  }

  /** How values a step apart are written: with as many decimals as the step needs. */
  static NumberFormat format(double step, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    boolean quarter = Math.abs(step * Math.pow(10, decimals) % 1) > 1e-6;
    format.setMinimumFractionDigits(quarter ? decimals + 1 : decimals);
    format.setMaximumFractionDigits(quarter ? decimals + 1 : decimals);
    return format;
  }
}
