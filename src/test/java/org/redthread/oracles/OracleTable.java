package org.redthread.oracles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Compares figures with published ones and, on {@link #close}, appends one line to {@code
 * target/oracles.csv} (oracle, rows compared, worst difference, tolerance, verdict), prints it, and
 * fails if any figure was too far off.
 */
public final class OracleTable implements AutoCloseable {
  private static final Path TABLE = Path.of("target", "oracles.csv");

  private final String oracle;
  private final double tolerance;
  private final StringBuilder misses = new StringBuilder();
  private long rows;
  private double worst;

  /**
   * @param oracle the oracle's name, with the quantity compared
   * @param tolerance the largest difference allowed
   */
  public OracleTable(String oracle, double tolerance) {
    this.oracle = oracle;
    this.tolerance = tolerance;
  }

  /** Counts one compared row; several figures may belong to it. */
  public void row() {
    rows++;
  }

  /** Absolute difference. */
  public void compare(String what, double actual, double expected) {
    note(what, actual, expected, actual == expected ? 0 : Math.abs(actual - expected));
  }

  /** Difference as a share of the expected figure. */
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
    String verdict = worst <= tolerance && rows > 0 ? "met" : "missed";
    String line =
        String.format(Locale.ROOT, "%s,%d,%.3g,%.3g,%s", oracle, rows, worst, tolerance, verdict);
    append(line);
    System.out.println("oracle " + line);
    if (verdict.equals("missed")) {
      throw new AssertionError(oracle + ": " + rows + " rows, worst " + worst + misses);
    }
  }

  private static synchronized void append(String line) {
    try {
      Files.createDirectories(TABLE.getParent());
      String header = Files.exists(TABLE) ? "" : "oracle,rows,worst_difference,tolerance,verdict\n";
      Files.writeString(
          TABLE, header + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
