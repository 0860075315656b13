package org.redthread.site.data;

import org.redthread.signals.VerdictKind;

/** A row of verdicts.csv; what is missing is not-a-number. */
public record VerdictLine(String type, VerdictKind kind, Line line) {
  static VerdictLine of(Line line) {
    return new VerdictLine(
        line.text("failure_type"), VerdictKind.valueOf(line.text("verdict")), line);
  }

  public String label() {
    return line.text("label");
  }

  public int level() {
    return (int) line.count("level");
  }

  public long complaints() {
    return line.count("complaints");
  }

  public long atLeast() {
    return line.count("at_least_organisations");
  }

  public long exposed() {
    return line.count("exposed_organisations");
  }

  public double ratio() {
    return line.number("rate_ratio");
  }

  public double lower() {
    return line.number("rate_ratio_lower");
  }

  public double upper() {
    return line.number("rate_ratio_upper");
  }

  /** In English. */
  public String sentence() {
    return line.text("sentence");
  }

  /** Whether something was found that a reader should look at. */
  public boolean called() {
    return kind.compareTo(VerdictKind.WATCH) < 0;
  }
}
