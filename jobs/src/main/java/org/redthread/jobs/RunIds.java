package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/**
 * Run ids are the as-at date and a number: {@code 2024-12-31-003} is the third run for that day.
 */
final class RunIds {
  private RunIds() {}

  /** The id after the last one that the store or the results know for this day. */
  static String next(Path store, Path out, LocalDate asAt) {
    int last = Math.max(last(store.resolve("runs"), asAt), last(out.resolve("runs"), asAt));
    return String.format(Locale.ROOT, "%s-%03d", asAt, last + 1);
  }

  private static int last(Path folder, LocalDate asAt) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    String prefix = asAt + "-";
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()).replaceAll("[^0-9].*$", ""))
          .filter(number -> !number.isEmpty())
          .mapToInt(Integer::parseInt)
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }
}
