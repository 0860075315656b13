package org.redthread.intake;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One row's claim to be the version of a record that counts.
 *
 * @param file the file's path below the data folder
 * @param line where the row starts
 * @param version sortable text; empty is older than any other
 * @param hash of what the row says, see {@link ContentHash}
 */
public record RowVersion(String file, long line, String version, String hash)
    implements Comparable<RowVersion>, Serializable {
  private static final Comparator<RowVersion> ORDER =
      Comparator.comparing(RowVersion::version, Comparator.reverseOrder())
          .thenComparing(RowVersion::hash)
          .thenComparing(RowVersion::file)
          .thenComparingLong(RowVersion::line);

  /** The latest version first, then by content and place. */
  @Override
  public int compareTo(RowVersion other) {
    return ORDER.compare(this, other);
  }
}
