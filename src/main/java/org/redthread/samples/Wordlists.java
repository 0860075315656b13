package org.redthread.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words the world is made of: text files beside this class. */
final class Wordlists {
  private Wordlists() {}

  /** The lines of a resource that are neither empty nor a note. */
  static List<String> lines(String name) {
    try (InputStream in = Wordlists.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines under each "@heading" of a resource, headings in order. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new java.util.ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("@")) {
        current = new java.util.ArrayList<>();
        sections.put(line.substring(1).strip(), current);
      } else {
        current.add(line.strip());
      }
    }
    return sections;
  }
}
