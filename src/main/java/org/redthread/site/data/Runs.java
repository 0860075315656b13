package org.redthread.site.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/**
 * The runs under a results folder, in the order of their as-at dates.
 *
 * @param folder {@code out/runs}
 */
public record Runs(Path folder) {
  private static final int MONTH = 30;

  /** Those before a run, the earliest first. */
  public List<RunId> before(RunId run) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> RunId.of(String.valueOf(entry.getFileName())))
          .flatMap(Optional::stream)
          .filter(id -> id.compareTo(run) < 0)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  /** The run before this one; empty on the first run ever. */
  public Optional<Past> last(RunId run) {
    List<RunId> before = before(run);
    return before.isEmpty() ? Optional.empty() : Optional.of(read(before.get(before.size() - 1)));
  }

  /**
   * The last run that is at least 30 days older than this one; where none is so old, the oldest
   * that there is.
   */
  public Optional<Past> monthAgo(RunId run) {
    List<RunId> before = before(run);
    List<RunId> old =
        before.stream().filter(id -> !id.asAt().isAfter(run.asAt().minusDays(MONTH))).toList();
    if (!old.isEmpty()) {
      return Optional.of(read(old.get(old.size() - 1)));
    }
    return before.stream().findFirst().map(this::read);
  }

  private Past read(RunId id) {
    return Past.read(id, folder.resolve(id.toString()));
  }

  /** The rows of a file of each run after {@code from}, up to and without {@code to}. */
  public List<Line> between(RunId from, RunId to, String file) {
    return before(to).stream()
        .filter(id -> id.compareTo(from) > 0)
        .flatMap(id -> new RunFiles(folder.resolve(id.toString())).lines(file).stream())
        .toList();
  }
}
