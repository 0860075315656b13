package org.redthread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/** The folder of results that nightly runs leave, as commands that start no Spark read it. */
record RunResults(Path out) {

  /** The id of the last good run. */
  String latest() {
    try {
      return Yaml.json()
          .readTree(Files.readString(out.resolve("latest.json")))
          .path("run_id")
          .asText();
    } catch (IOException e) {
      throw new OperatorException(
          "There is no finished run under %s; run 'redthread nightly' first, or name the folder with --out."
              .formatted(out),
          e);
    }
  }

  /**
   * A file of a run.
   *
   * @param run its id; null for the last good one
   */
  Path file(@Nullable String run, String name) {
    String id = run == null ? latest() : run;
    Path folder = out.resolve("runs").resolve(id);
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          "There is no run %s under %s; there are: %s."
              .formatted(id, out, String.join(", ", runs())));
    }
    return folder.resolve(name);
  }

  /** The ids of all runs, in the order of their names. */
  List<String> runs() {
    Path folder = out.resolve("runs");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }
}
