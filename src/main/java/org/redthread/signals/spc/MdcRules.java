package org.redthread.signals.spc;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of NHS England's Making Data Count within one phase. Where several hold, the label is
 * the first of: outside the limits, trend of seven, two of three near a limit on one side, seven on
 * one side of the centre.
 */
final class MdcRules {
  private static final int RUN = 7;

  private final Lines lines;
  private final int n;

  private MdcRules(Lines lines) {
    this.lines = lines;
    this.n = lines.values().length;
  }

  /** One cause a point; missing values must have been left out. */
  static List<SpecialCause> causes(Lines lines) {
    MdcRules rules = new MdcRules(lines);
    return IntStream.range(0, rules.n).mapToObj(rules::cause).toList();
  }

  private SpecialCause cause(int i) {
    if (outside(i)) {
      return side(i) > 0 ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
    }
    if (inTrend(i)) {
      return rising(i) ? SpecialCause.TREND_UP : SpecialCause.TREND_DOWN;
    }
    if (near(i) && IntStream.rangeClosed(i - 2, i).anyMatch(this::twoOfThree)) {
      return side(i) > 0 ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW;
    }
    if (IntStream.rangeClosed(i - RUN + 1, i).anyMatch(this::sevenOnOneSide)) {
      return side(i) > 0 ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
    }
    return SpecialCause.COMMON_CAUSE;
  }

  private double value(int i) {
    return lines.values()[i];
  }

  private int side(int i) {
    return (int) Math.signum(value(i) - lines.centre()[i]);
  }

  private boolean outside(int i) {
    return value(i) > lines.upper()[i] || value(i) < lines.lower()[i];
  }

  /** Beyond two thirds of the way to a limit, but not beyond the limit. */
  private boolean near(int i) {
    return !outside(i) && (value(i) > lines.upper95()[i] || value(i) < lines.lower95()[i]);
  }

  private boolean twoOfThree(int first) {
    if (first < 0 || first + 3 > n) {
      return false;
    }
    int sides = IntStream.range(first, first + 3).map(this::side).sum();
    return Math.abs(sides) == 3
        && IntStream.range(first, first + 3).filter(this::near).count() >= 2;
  }

  private boolean sevenOnOneSide(int first) {
    return first >= 0
        && first + RUN <= n
        && Math.abs(IntStream.range(first, first + RUN).map(this::side).sum()) == RUN;
  }

  private boolean inTrend(int i) {
    return i >= 0 && i < n && IntStream.rangeClosed(i - RUN + 1, i).anyMatch(this::trendFrom);
  }

  private boolean trendFrom(int first) {
    return first >= 0
        && first + RUN <= n
        && Math.abs(IntStream.range(first + 1, first + RUN).map(this::step).sum()) == RUN - 1;
  }

  private int step(int i) {
    return (int) Math.signum(value(i) - value(i - 1));
  }

  /** A point that ends one trend and begins another belongs to the one it begins. */
  private boolean rising(int i) {
    return (inTrend(i + 1) ? step(i + 1) : step(i)) == 1;
  }
}
