package org.redthread.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.redthread.run.OperatorException;
import org.redthread.run.Replaced;
import org.redthread.run.Yaml;

/**
 * The folder of one run's results. It is filled under a name that no reader looks at, and gets its
 * own name when it is complete; {@code latest.json} then points at it, last of all.
 */
final class RunFolder {
  private final Path out;
  private final String run;

  RunFolder(Path out, String run) {
    this.out = out;
    this.run = run;
  }

  /** Where results are written while the run is under way. */
  Path draft() {
    return out.resolve("runs").resolve("." + run + ".partial");
  }

  Path folder() {
    return out.resolve("runs").resolve(run);
  }

  void open() {
    try {
      Files.createDirectories(out.resolve("runs"));
      DeletedTree.delete(draft());
      Files.createDirectories(draft());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  void json(String name, Object value) {
    try {
      Path file = draft().resolve(name);
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      Files.write(file, Yaml.json().writeValueAsBytes(value));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Gives the folder its name. */
  void complete() {
    try {
      DeletedTree.delete(folder());
      Files.move(draft(), folder());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Says to every reader that this is the last good run. */
  void point() {
    try {
      byte[] text = Yaml.json().writeValueAsBytes(Map.of("run_id", run));
      Replaced.write(out.resolve("latest.json"), text);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** The id of the last good run under a results folder. */
  static String latest(Path out) {
    Path file = out.resolve("latest.json");
    if (!Files.exists(file)) {
      throw new OperatorException(
          "There is no finished run under %s; run 'redthread nightly' first.".formatted(out));
    }
    try {
      return Yaml.json()
          .readTree(Files.readString(file, StandardCharsets.UTF_8))
          .path("run_id")
          .asText();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private OperatorException unwritable(IOException e) {
    return new OperatorException(
        "The results folder %s cannot be written: %s.".formatted(out, Failure.reason(e)), e);
  }
}
