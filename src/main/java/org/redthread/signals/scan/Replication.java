package org.redthread.signals.scan;

/**
 * How the Monte-Carlo test is run. Its result depends on these figures alone, never on the number
 * of threads.
 *
 * @param seed seed of all random streams
 * @param replicates data sets drawn under the null hypothesis, S: p = R/(S+1)
 * @param refined replicates in all where the smallest p is below 0.02 after the first; equal to
 *     {@code replicates} for none
 * @param enough stop once this many replicates reach the best cut (Besag and Clifford 1991); {@link
 *     Integer#MAX_VALUE} to draw them all
 */
public record Replication(long seed, int replicates, int refined, int enough) {
  /** Below this p the test is drawn out to {@code refined} replicates. */
  public static final double REFINE_BELOW = 0.02;

  public Replication {
    if (replicates < 0 || refined < replicates || enough < 1) {
      throw new IllegalArgumentException(
          "replication of %d, refined %d, enough %d".formatted(replicates, refined, enough));
    }
  }

  /** Exactly so many replicates. */
  public static Replication of(long seed, int replicates) {
    return new Replication(seed, replicates, replicates, Integer.MAX_VALUE);
  }

  /** 999, and 9,999 where p is below 0.02; stops early once 50 replicates reach the best cut. */
  public static Replication standard(long seed) {
    return new Replication(seed, 999, 9999, 50);
  }
}
