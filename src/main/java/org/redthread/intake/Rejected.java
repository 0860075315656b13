package org.redthread.intake;

import java.io.Serializable;

/**
 * A row that is no complaint.
 *
 * @param line where the record starts in the file, counted from 1
 * @param field the column, or empty where the whole record is at fault
 * @param reason a sentence's worth; never a value of the row
 */
public record Rejected(long line, String field, String reason) implements RowOutcome, Serializable {
  public Rejected {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a rejection has a reason");
    }
  }
}
