package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import org.redthread.signals.Periods;
import org.redthread.signals.Span;

/**
 * The months of a quarter as far as a run has them.
 *
 * @param label 2024-Q3; the period itself where it is no month
 */
record Quarter(String label, Span span) {

  static List<Quarter> of(Periods periods) {
    List<Quarter> quarters = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < periods.size(); at++) {
      boolean last = at + 1 == periods.size();
      if (last || !label(periods, at).equals(label(periods, at + 1))) {
        quarters.add(new Quarter(label(periods, at), new Span(from, at + 1)));
        from = at + 1;
      }
    }
    return quarters;
  }

  private static String label(Periods periods, int at) {
    String label = periods.label(at);
    if (periods.unit() != Periods.Unit.MONTH) {
      return label;
    }
    int month = Integer.parseInt(label.substring(5));
    return label.substring(0, 4) + "-Q" + (month + 2) / 3;
  }

  boolean startsYear() {
    return !label.contains("Q") || label.endsWith("Q1");
  }

  String year() {
    return label.substring(0, 4);
  }
}
