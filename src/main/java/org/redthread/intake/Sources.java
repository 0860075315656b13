package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** The sources that an organisation has declared. */
public final class Sources {
  private Sources() {}

  /**
   * Reads the {@code .yaml} files that stand in a folder (not in its subfolders), by name, or the
   * one file given.
   *
   * @throws OperatorException that lists every problem of every file, with its line
   */
  public static List<Source> load(Path folder) {
    if (Files.isRegularFile(folder)) {
      return List.of(Source.read(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new OperatorException("There is no folder of sources %s.".formatted(folder));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (yaml.isEmpty()) {
        throw new OperatorException("%s holds no source (*.yaml).".formatted(folder));
      }
      return SourceYaml.readAll(yaml);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be listed: %s.".formatted(folder, e.getMessage()), e);
    }
  }
}
