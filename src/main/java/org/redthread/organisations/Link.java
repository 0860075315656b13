package org.redthread.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of succession: from that day on, a part of the work of one organisation is another's.
 *
 * @param from the organisation that gave its work away
 * @param to the organisation that took it over
 * @param date first day of the new responsibility
 * @param weight the part taken over, above 0 and at most 1; null if the source gives none
 */
public record Link(String from, String to, LocalDate date, @Nullable Double weight) {
  public Link {
    if (from.isBlank() || to.isBlank()) {
      throw new IllegalArgumentException("a succession needs a code on either side");
    }
    if (weight != null && !(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "the weight of %s to %s is not above 0 and at most 1".formatted(from, to));
    }
  }

  boolean toItself() {
    return from.equals(to);
  }
}
