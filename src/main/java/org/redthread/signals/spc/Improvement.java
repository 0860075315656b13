package org.redthread.signals.spc;

/** Which way is better. */
public enum Improvement {
  INCREASE(1),
  DECREASE(-1),
  NEUTRAL(0);

  private final int sign;

  Improvement(int sign) {
    this.sign = sign;
  }

  /** What a special cause means: NHS England's point types. */
  public String pointType(SpecialCause cause) {
    int direction = cause.direction();
    if (direction == 0) {
      return "common_cause";
    }
    if (sign == 0) {
      return direction > 0 ? "special_cause_neutral_high" : "special_cause_neutral_low";
    }
    return direction == sign ? "special_cause_improvement" : "special_cause_concern";
  }

  /**
   * Whether the process, as it is, will meet a target: {@code consistent_pass}, {@code
   * consistent_fail} or {@code inconsistent}; empty where no direction is better.
   */
  String assurance(double target, double lower, double upper) {
    if (sign == 0) {
      return "";
    }
    if (target > upper) {
      return sign > 0 ? "consistent_fail" : "consistent_pass";
    }
    if (target < lower) {
      return sign > 0 ? "consistent_pass" : "consistent_fail";
    }
    return "inconsistent";
  }
}
