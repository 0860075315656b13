package org.redthread.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a letter speaks of what a theme is about. */
final class Passage {
  private static final int SHORTEST_WORD = 4;

  private Passage() {}

  /**
   * The letter from the sentence on that shares most words with the label, or from its beginning
   * where none does.
   */
  static String of(String letter, String label) {
    Set<String> wanted = words(label);
    List<String> sentences =
        Arrays.stream(letter.strip().split("(?<=[.!?])\\s+|\\n\\s*\\n")).toList();
    int best = 0;
    long most = 0;
    for (int i = 0; i < sentences.size(); i++) {
      long shared = words(sentences.get(i)).stream().filter(wanted::contains).count();
      if (shared > most) {
        best = i;
        most = shared;
      }
    }
    return String.join(" ", sentences.subList(best, sentences.size()))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
