package org.redthread.jobs.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.redthread.run.OperatorException;
import org.redthread.run.Replaced;
import org.redthread.run.Yaml;

/**
 * What failed, where, and what to do about it, in one place: {@code last-failure.json} under the
 * results. The next good night takes it away.
 *
 * @param time in UTC
 * @param run the id it would have had; empty where it failed before it had one
 * @param exitStatus 1 a bug, 2 mendable, 3 a gate, 137 ended from outside
 * @param stage that was under way; empty before the first
 * @param what the sentence that the operator was told
 * @param where the place in the program, of a bug only
 * @param whatToDo next
 */
public record LastFailure(
    Instant time,
    String run,
    Outcome outcome,
    int exitStatus,
    String stage,
    String what,
    String where,
    String whatToDo) {
  private static final String FILE = "last-failure.json";

  static LastFailure of(Instant time, String run, String stage, Throwable failure) {
    Outcome outcome = Outcome.of(failure);
    boolean bug = outcome == Outcome.BUG;
    return new LastFailure(
        time,
        run,
        outcome,
        outcome.status(),
        stage,
        // the message of an unforeseen failure may quote a cell
        bug ? "A bug in Redthread: " + name(failure) + "." : String.valueOf(failure.getMessage()),
        bug ? place(failure) : "",
        outcome.remedy());
  }

  private static String name(Throwable failure) {
    return root(failure).getClass().getSimpleName();
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String place(Throwable failure) {
    return Arrays.stream(root(failure).getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.redthread"))
        .findFirst()
        .or(() -> Arrays.stream(failure.getStackTrace()).findFirst())
        .map(String::valueOf)
        .orElse("");
  }

  void write(Path out) throws IOException {
    Replaced.write(out.resolve(FILE), Yaml.json().writeValueAsBytes(this));
  }

  static void clear(Path out) throws IOException {
    Files.deleteIfExists(out.resolve(FILE));
  }

  /** The failure since the last good night, if there was one. */
  public static Optional<LastFailure> read(Path out) {
    Path file = out.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Yaml.json().readValue(file.toFile(), LastFailure.class));
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
