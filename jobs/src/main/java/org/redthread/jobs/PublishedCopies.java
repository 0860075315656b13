package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Copies of a run's documents where readers look: the files, and the tables as CSV below them. */
final class PublishedCopies {
  private static final String TABLES = "tables";

  private PublishedCopies() {}

  /**
   * Puts each file in its place, all or nothing. A table that the run no longer has goes, as its
   * figures are of another run; what else lies in the folder stays.
   */
  static void put(Path from, Path to) throws IOException {
    Set<Path> there = new HashSet<>();
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.resolveSibling(""));
      replace(file, target);
      there.add(target);
    }
    for (Path table : files(to.resolve(TABLES))) {
      if (!there.contains(table)) {
        Files.delete(table);
      }
    }
  }

  private static void replace(Path file, Path target) throws IOException {
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
    Files.move(
        partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
