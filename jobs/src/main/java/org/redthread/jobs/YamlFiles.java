package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** The YAML files of a place: the file itself, or those of a folder in the order of their names. */
final class YamlFiles {
  private YamlFiles() {}

  static List<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(place, e.getMessage()), e);
    }
  }
}
