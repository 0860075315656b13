package org.redthread.site.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;
import org.redthread.run.Tables;
import org.redthread.run.Yaml;
import org.redthread.signals.Explanation;

/** The files in the folder of one run. */
public record RunFiles(Path folder) {
  /** Columns of the longest file that no page shows; that of single cases is longer than all. */
  private static final Set<String> UNSHOWN = Set.of("rate_before", "rate_after", "again");

  boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  /** The rows of a file; none where the run, or the version that made it, left no such file. */
  public List<Line> lines(String name) {
    Path file = folder.resolve(name);
    if (!has(name)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    Tables.stream(
        file,
        names -> {
          Line.Columns columns = new Line.Columns(names, column -> !UNSHOWN.contains(column));
          return (line, cells) -> lines.add(columns.line(cells));
        });
    return lines;
  }

  /**
   * @throws OperatorException if the run has no such file: it was made by a version before this
   */
  Path required(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new OperatorException(
          "%s has no %s, which the site is made from; run 'redthread nightly' again, or name a later run with --run."
              .formatted(folder, name));
    }
    return file;
  }

  JsonNode manifest() {
    try {
      return Yaml.json().readTree(Files.readString(required("manifest.json")));
    } catch (IOException e) {
      throw unreadable("manifest.json", e);
    }
  }

  List<Explanation> explanations() {
    Path file = folder.resolve("explanations.json");
    try {
      return Files.isRegularFile(file)
          ? Arrays.asList(Yaml.json().readValue(file.toFile(), Explanation[].class))
          : List.of();
    } catch (IOException e) {
      throw unreadable("explanations.json", e);
    }
  }

  /** Findings of themes, in the order of their names. */
  List<Path> findings() {
    Path findings = folder.resolve("findings");
    if (!Files.isDirectory(findings)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(findings)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw unreadable("findings", e);
    }
  }

  private OperatorException unreadable(String name, IOException e) {
    return new OperatorException(
        "%s cannot be read: %s.".formatted(folder.resolve(name), e.getMessage()), e);
  }
}
