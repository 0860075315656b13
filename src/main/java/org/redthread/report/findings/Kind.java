package org.redthread.report.findings;

import java.util.Locale;

/** What a report is about: a theme, the office's year, or one organisation's year. */
public enum Kind {
  THEMATIC,
  ANNUAL,
  ORGANISATION;

  /** The folder of its templates, and its word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
