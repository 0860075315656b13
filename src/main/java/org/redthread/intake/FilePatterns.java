package org.redthread.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** Finds the files of a source below a data folder. */
final class FilePatterns {
  private FilePatterns() {}

  /** All files that fit, each once, sorted by their path below the folder. */
  static List<Path> find(Path folder, List<String> patterns, String source) {
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          "Source %s: there is no data folder %s.".formatted(source, folder));
    }
    SortedMap<String, Path> found = new TreeMap<>();
    for (String pattern : patterns) {
      List<Path> files = matching(folder, pattern);
      if (files.isEmpty()) {
        throw new OperatorException(
            "Source %s: no file fits '%s' in %s; mend 'files' or put the file there."
                .formatted(source, pattern, folder));
      }
      files.forEach(file -> found.put(name(folder, file), file));
    }
    return List.copyOf(found.values());
  }

  private static List<Path> matching(Path folder, String pattern) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    int depth =
        pattern.contains("**") ? 16 : (int) pattern.chars().filter(c -> c == '/').count() + 1;
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> matcher.matches(folder.relativize(file)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new OperatorException("%s cannot be listed: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  /** The path below the folder, with {@code /} on every system: how a file is named in results. */
  static String name(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    return absolute.startsWith(base)
        ? base.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }
}
