package org.redthread.oracles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The table of what was held against published figures: {@code target/oracles.csv} with {@code
 * oracle,rows_compared,worst_difference,tolerance,verdict}.
 */
public final class OracleTable {
  private static final Path FILE = Path.of("target", "oracles.csv");

  private OracleTable() {}

  /** Adds one line; the verdict is pass where the worst difference is tolerated. */
  public static synchronized void add(String oracle, int rows, double worst, double tolerance) {
    String verdict = worst <= tolerance ? "pass" : "FAIL";
    String line =
        String.format(Locale.ROOT, "%s,%d,%.3g,%.3g,%s%n", oracle, rows, worst, tolerance, verdict);
    try {
      Files.createDirectories(FILE.toAbsolutePath().getParent());
      boolean fresh = Files.notExists(FILE);
      String header = fresh ? "oracle,rows_compared,worst_difference,tolerance,verdict\n" : "";
      Files.writeString(
          FILE,
          header + line,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
