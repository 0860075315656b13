package org.redthread.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a complaint.
 *
 * @param closed null while it is open; then outcome and remedy are empty
 * @param due when the remedy was to be done
 */
record Decision(
    @Nullable LocalDate closed, String outcome, String remedy, @Nullable LocalDate due) {
  static final Decision OPEN = new Decision(null, "", "", null);

  /** When the planted remedies of 2022 were to be done. */
  static final LocalDate REMEDIED = LocalDate.of(2022, 9, 30);

  private static final String[] OUTCOMES = {
    "Upheld", "Partly upheld", "Not upheld", "Withdrawn", "Out of jurisdiction"
  };
  private static final String[] REMEDIES = {
    "Apology",
    "Apology and payment",
    "Action plan",
    "Staff training",
    "Review of procedure",
    "Records corrected"
  };

  /** Draws a decision 20 to 240 days after receipt; open if that is after {@code asAt}. */
  static Decision draw(LocalDate received, LocalDate asAt, Draw draw) {
    LocalDate closed = received.plusDays(draw.between(20, 240));
    if (closed.isAfter(asAt)) {
      return OPEN;
    }
    int outcome = draw.weighted(0.27, 0.23, 0.38, 0.05, 0.07);
    if (outcome > 1) {
      return new Decision(closed, OUTCOMES[outcome], "", null);
    }
    LocalDate due = closed.plusDays(draw.between(30, 180));
    return new Decision(closed, OUTCOMES[outcome], draw.any(REMEDIES), due);
  }

  /** The decision where a remedy was planted: upheld, to be put right by one date. */
  Decision remedied() {
    boolean then =
        closed != null
            && closed.isAfter(LocalDate.of(2021, 6, 30))
            && closed.isBefore(LocalDate.of(2022, 7, 1));
    return then ? new Decision(closed, "Upheld", "Action plan", REMEDIED) : this;
  }
}
