package org.redthread.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of this package: words apart by blanks, comments after {@code #}. */
final class WordLists {
  private WordLists() {}

  static List<String> words(String resource) {
    List<String> words = new ArrayList<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    return words;
  }

  static Set<String> folded(String resource) {
    Set<String> words = new HashSet<>();
    words(resource).forEach(word -> words.add(Folding.key(word)));
    return words;
  }

  /** Lists under their headings in brackets. */
  static Map<String, Set<String>> sections(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        open = new HashSet<>();
        sections.put(line.substring(1, line.length() - 1), open);
      } else {
        for (String word : line.split("\\s+")) {
          open.add(Folding.key(word));
        }
      }
    }
    return sections;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + resource + " is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
