package org.redthread.signals.spc;

/** Why a point is not ordinary variation, in the words of NHS England's Making Data Count. */
public enum SpecialCause {
  COMMON_CAUSE("Common Cause", 0),
  ABOVE_LIMIT("Above UCL", 1),
  BELOW_LIMIT("Below LCL", -1),
  TREND_UP("7 Point Trend (Increasing)", 1),
  TREND_DOWN("7 Point Trend (Decreasing)", -1),
  TWO_OF_THREE_ABOVE("2 in 3 Above CL", 1),
  TWO_OF_THREE_BELOW("2 in 3 Below CL", -1),
  SEVEN_ABOVE("7 Points Above CL", 1),
  SEVEN_BELOW("7 Points Below CL", -1);

  private final String label;
  private final int direction;

  SpecialCause(String label, int direction) {
    this.label = label;
    this.direction = direction;
  }

  public String label() {
    return label;
  }

  /** 1 for high or rising, -1 for low or falling, 0 for ordinary variation. */
  public int direction() {
    return direction;
  }
}
