package org.redthread.signals.recurrence;

import java.time.LocalDate;

/**
 * An upheld finding whose failing was to be put right.
 *
 * @param id of the complaint that was upheld
 * @param organisation its code
 * @param failureType its node
 * @param received when that complaint came in
 * @param due the date by which the failing was to be put right, not before {@code received}
 */
public record Remedy(
    String id, String organisation, String failureType, LocalDate received, LocalDate due) {
  public Remedy {
    if (due.isBefore(received)) {
      throw new IllegalArgumentException("a remedy is due before the complaint came in");
    }
  }
}
