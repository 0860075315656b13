package org.redthread.report.particulars;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Until when a report may not be quoted, on the clock of a place. */
public record Embargo(LocalDate date, LocalTime time, ZoneId zone) {
  public Embargo {
    if (date == null || time == null || zone == null) {
      throw new IllegalArgumentException("an embargo needs date, time and zone");
    }
  }
}
