package org.redthread.intake;

/**
 * What became of the rows of a second file.
 *
 * @param name its file pattern
 * @param rows rows read
 * @param joined rows whose key a row of the feed has
 * @param unmatched rows whose key no row of the feed has
 * @param duplicate rows that repeat another word for word
 * @param conflicting rows whose key has different rows; the rows of the feed with such a key are
 *     quarantined
 * @param quarantined rows that cannot be read, or without a key
 * @param without rows of the feed that found nothing
 */
public record JoinCounts(
    String name,
    long rows,
    long joined,
    long unmatched,
    long duplicate,
    long conflicting,
    long quarantined,
    long without) {
  public JoinCounts {
    if (rows != joined + unmatched + duplicate + conflicting + quarantined) {
      throw new IllegalArgumentException("the rows of a second file do not add up");
    }
  }
}
