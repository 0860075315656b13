package org.redthread.oracles;

/**
 * Compares figures with published ones. On {@link #close} it adds its line to the {@link
 * OracleTable} and fails if nothing was compared or any figure was too far off, naming the figures.
 */
public final class PublishedFigures implements AutoCloseable {
  private final String oracle;
  private final double tolerance;
  private final StringBuilder misses = new StringBuilder();
  private int rows;
  private double worst;

  /**
   * @param oracle the oracle's name, with the quantity compared
   * @param tolerance the largest difference allowed
   */
  public PublishedFigures(String oracle, double tolerance) {
    this.oracle = oracle;
    this.tolerance = tolerance;
  }

  /** Counts one compared row; several figures may belong to it. */
  public void row() {
    rows++;
  }

  /** Absolute difference; equal infinities agree. */
  public void compare(String what, double actual, double expected) {
    note(what, actual, expected, actual == expected ? 0 : Math.abs(actual - expected));
  }

  /** Difference as a share of the published figure; equal infinities agree. */
  public void compareRelative(String what, double actual, double expected) {
    double scale = Math.max(Math.abs(expected), 1e-300);
    note(what, actual, expected, actual == expected ? 0 : Math.abs(actual - expected) / scale);
  }

  /** Equal or not: a difference counts as infinite. */
  public void exact(String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      worst = Double.POSITIVE_INFINITY;
      misses.append("%n  %s: %s, published %s".formatted(what, actual, expected));
    }
  }

  private void note(String what, double actual, double expected, double difference) {
    double size = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    worst = Math.max(worst, size);
    if (size > tolerance && misses.length() < 2000) {
      misses.append("%n  %s: %s, published %s".formatted(what, actual, expected));
    }
  }

  @Override
  public void close() {
    OracleTable.add(oracle, rows, worst, tolerance);
    if (rows == 0 || worst > tolerance) {
      throw new AssertionError(oracle + ": " + rows + " rows, worst " + worst + misses);
    }
  }
}
