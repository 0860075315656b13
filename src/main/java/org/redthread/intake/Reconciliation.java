package org.redthread.intake;

import java.io.Serializable;

/**
 * What became of the rows of one file. Rows are those of the file: a row with several addressees or
 * periods counts once.
 */
public record Reconciliation(
    String source,
    String file,
    long read,
    long accepted,
    long superseded,
    long duplicate,
    long quarantined)
    implements Serializable {

  /**
   * Refuses figures that do not add up.
   *
   * @throws IllegalArgumentException if read is not the sum of the rest, or a figure is negative
   */
  public Reconciliation {
    if (accepted < 0 || superseded < 0 || duplicate < 0 || quarantined < 0) {
      throw new IllegalArgumentException("a number of rows is not negative");
    }
    if (read != accepted + superseded + duplicate + quarantined) {
      throw new IllegalArgumentException(
          "%s, %s: %d rows read are not %d accepted + %d superseded + %d duplicate + %d quarantined"
              .formatted(source, file, read, accepted, superseded, duplicate, quarantined));
    }
  }
}
