package org.redthread.text.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.text.Analysers;

/** Words that say nothing of what a letter is about. A negation is never one of them. */
final class FunctionWords {
  private static final Set<String> WORDS = read();
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "nobodi",
          "nobody",
          "noth",
          "without",
          "none",
          "nor",
          "neither",
          "ikke",
          "ingen",
          "ingenting",
          "aldri",
          "uten",
          "intet",
          "verken");

  private FunctionWords() {}

  /** Function words, single characters, and numbers. */
  static boolean is(String term) {
    return term.length() < 2 || Character.isDigit(term.charAt(0)) || WORDS.contains(term);
  }

  static boolean negates(String term) {
    return NEGATIONS.contains(term);
  }

  private static Set<String> read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Analysers.class.getResourceAsStream("function-words.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" +")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
