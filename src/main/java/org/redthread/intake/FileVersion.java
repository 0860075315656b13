package org.redthread.intake;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.run.OperatorException;

/** The version that a file's name tells, for feeds that come as a whole each time. */
final class FileVersion {
  private FileVersion() {}

  /**
   * The first group of the pattern in the name; empty where the source declares no pattern.
   *
   * @throws OperatorException if the name does not fit
   */
  static String of(Source source, Path file) {
    String pattern = source.identity().version().filePattern();
    if (pattern.isEmpty()) {
      return "";
    }
    Matcher match = Pattern.compile(pattern).matcher(String.valueOf(file.getFileName()));
    if (!match.find() || match.groupCount() < 1 || match.group(1) == null) {
      throw new OperatorException(
          "Source %s: the name of %s does not fit 'version: {file-pattern: %s}', whose group is the version."
              .formatted(source.id(), file, pattern));
    }
    return match.group(1);
  }
}
