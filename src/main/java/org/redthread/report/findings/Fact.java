package org.redthread.report.findings;

import java.time.LocalDate;
import java.time.YearMonth;

/** One thing a report may say. Text, table, chart and alternative text all resolve to its id. */
public sealed interface Fact {
  /** The path that names the fact in the findings, for example verdict/imaging/complaints. */
  String id();

  /** A number with its unit. */
  record Quantity(String id, double value, Unit unit) implements Fact {
    public Quantity {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(id + " is not a number");
      }
      if (unit.counts() && (value < 0 || value != Math.rint(value))) {
        throw new IllegalArgumentException(id + " counts things and must be a whole number");
      }
    }
  }

  /** A figure that disclosure control holds back; no value is known here. */
  record Suppressed(String id, Unit unit) implements Fact {}

  /** A name or a code. */
  record Words(String id, Label label) implements Fact {}

  /** A date. */
  record Day(String id, LocalDate date) implements Fact {}

  /** A quarter. */
  record Season(String id, Quarter quarter) implements Fact {}

  /** A month. */
  record Month(String id, YearMonth month) implements Fact {}

  static Fact count(String id, long value, Unit unit) {
    return new Quantity(id, value, unit);
  }

  static Fact number(String id, double value, Unit unit) {
    return new Quantity(id, value, unit);
  }

  static Fact words(String id, String text) {
    return new Words(id, new Label(text, text));
  }
}
