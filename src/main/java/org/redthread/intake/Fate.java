package org.redthread.intake;

import java.util.Collection;

/** What became of a row: read = accepted + superseded + duplicate + quarantined. */
public enum Fate {
  /** It is the version of its record that counts. */
  ACCEPTED,
  /** A later version of its record counts. */
  SUPERSEDED,
  /** It repeats another row word for word. */
  DUPLICATE,
  /** It is set aside, with a reason. */
  QUARANTINED;

  /**
   * The fate of a row that holds several records: quarantined if any is, so that an operator sees
   * it; else accepted if any is.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Fate ofRow(Collection<Fate> records) {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a row has at least one record");
    }
    return records.contains(QUARANTINED)
        ? QUARANTINED
        : records.stream().sorted().findFirst().get();
  }
}
