package org.redthread.signals;

import java.util.List;
import org.redthread.run.Table;

/** Activity of organisations: one column for all periods, or one a period. */
record ExposureColumns(Table table, Periods periods) {

  void fill(PanelBuilder builder) {
    for (String column : table.columns()) {
      if (List.of("exposure", "activity").contains(column)) {
        fill(builder, column, periods.whole());
      } else if (column.matches("\\d{4}(-?Q[1-4]|-\\d\\d(-\\d\\d)?)?")) {
        int period = period(column);
        if (period >= 0 && period < periods.size()) {
          fill(builder, column, Span.at(period));
        }
      }
    }
  }

  private int period(String column) {
    try {
      return periods.index(column);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private void fill(PanelBuilder builder, String column, Span span) {
    int at = table.column(column);
    for (int row = 0; row < table.size(); row++) {
      String text = table.rows().get(row)[at].strip();
      if (!text.isEmpty()) {
        double activity = activity(row, column, text);
        for (int period = span.from(); period < span.to(); period++) {
          builder.exposure(row, period, activity);
        }
      }
    }
  }

  private double activity(int row, String column, String text) {
    try {
      double activity = Double.parseDouble(text);
      if (activity >= 0 && Double.isFinite(activity)) {
        return activity;
      }
    } catch (NumberFormatException e) {
      throw table.slip(row, column, "activity as a number of 0 or more");
    }
    throw table.slip(row, column, "activity as a number of 0 or more");
  }
}
