package org.redthread.signals.funnel;

/** Where a ratio lies among the limits. A point on a limit is inside it. */
public enum Flag {
  LOW_998("low-99.8"),
  LOW_95("low-95"),
  INSIDE("inside"),
  HIGH_95("high-95"),
  HIGH_998("high-99.8");

  private final String label;

  Flag(String label) {
    this.label = label;
  }

  /** As written in files: {@code low-99.8 low-95 inside high-95 high-99.8}. */
  public String label() {
    return label;
  }

  /** Outside the 99.8 % limits, on either side. */
  public boolean outside998() {
    return this == LOW_998 || this == HIGH_998;
  }
}
