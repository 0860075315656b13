package org.redthread.samples;

import java.util.Arrays;

/** The ways in which a row of the English feed is broken. */
enum Malformed {
  RECEIVED_30_FEBRUARY("received"),
  INCIDENT_13_13_2020("incident_date"),
  RAGGED(""),
  NO_ID("complaint_id"),
  UNKNOWN_SEVERITY("severity"),
  NO_RECEIVED("received");

  final String column;

  Malformed(String column) {
    this.column = column;
  }

  /** The cells of a good row, broken. */
  String[] broken(String[] cells) {
    if (this == RAGGED) {
      return Arrays.copyOf(cells, cells.length - 4);
    }
    String[] broken = cells.clone();
    broken[EnglishRow.COLUMNS.indexOf(column)] =
        switch (this) {
          case RECEIVED_30_FEBRUARY -> "2021-02-30";
          case INCIDENT_13_13_2020 -> "13/13/2020";
          case UNKNOWN_SEVERITY -> "severe?";
          default -> "";
        };
    return broken;
  }
}
