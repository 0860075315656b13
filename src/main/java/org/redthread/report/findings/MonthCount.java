package org.redthread.report.findings;

import java.time.YearMonth;

/** Complaints of the theme received in a month. */
public record MonthCount(YearMonth month, long complaints) {
  /** month/2024-03/complaints. */
  public Fact fact() {
    return Fact.count("month/" + month + "/complaints", complaints, Unit.COMPLAINTS);
  }
}
