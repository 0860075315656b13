package org.redthread.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redthread.run.OperatorException;

/** The forms in which a report can be written. */
public enum Format {
  DOCX,
  HTML,
  XLSX;

  /** The ending of the file. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a list such as docx,html.
   *
   * @throws OperatorException if one is not written by this version
   */
  public static List<Format> list(List<String> names) {
    return names.stream().map(Format::of).distinct().toList();
  }

  private static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    "The format '%s' is not written by this version; --formats knows %s."
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(Format::ending)
                                .collect(Collectors.joining(" and ")))));
  }
}
