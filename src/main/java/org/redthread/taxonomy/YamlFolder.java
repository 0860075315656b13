package org.redthread.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** Lists the configuration files of a folder. */
public final class YamlFolder {
  private YamlFolder() {}

  /**
   * The {@code .yaml} files of a folder itself, sorted by name.
   *
   * @throws OperatorException if it is not a folder
   */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new OperatorException("There is no folder %s.".formatted(folder), e);
    }
  }
}
