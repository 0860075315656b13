package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A valid complaint of a row. A row with several addressees or periods gives several, on the same
 * line.
 *
 * @param line where the record starts in the file, counted from 1
 * @param record the key within the source under which versions compete: the id, or the row's id
 *     where one row gives a complaint for each addressee, so that they stand and fall together
 * @param hash of all that the row says under that key, 32 hexadecimal digits
 * @param scope empty, or for a source whose files are whole statements of a period that period: a
 *     later version of the source then replaces everything that an earlier one said of it
 * @param observations what is odd but no reason to leave the complaint out
 */
public record Accepted(
    long line,
    Complaint complaint,
    String record,
    String hash,
    String scope,
    List<Observation> observations)
    implements RowOutcome, Serializable {
  public Accepted {
    observations = List.copyOf(observations);
  }
}
