package org.redthread.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written another way before stemming: "x ray" and "röntgen" as "xray", "wasnt" as
 * "was not", nynorsk "ikkje" as "ikke". One to three words become one to three words; the longest
 * match counts.
 */
public final class Rewrites {
  /** One line of the table: the words as met, the words as kept. */
  record Rewrite(List<String> from, List<String> to) {}

  private final CharArrayMap<List<Rewrite>> byFirst = new CharArrayMap<>(64, false);
  private final Map<String, List<String>> firstWords = new HashMap<>();

  Rewrites(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      for (String from : cells[0].split(",")) {
        add(new Rewrite(words(from), words(cells[1])));
      }
    }
    byFirst.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private static final Comparator<Rewrite> LONGEST_FIRST =
      Comparator.comparingInt(rewrite -> -rewrite.from().size());

  /** A table among the resources of this package: tab between the sides, # before a comment. */
  static Rewrites resource(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Rewrites.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return new Rewrites(reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().toLowerCase(Locale.ROOT).split(" +"));
  }

  private void add(Rewrite rewrite) {
    String first = rewrite.from().get(0);
    List<Rewrite> same = byFirst.get(first);
    if (same == null) {
      same = new ArrayList<>();
      byFirst.put(first, same);
    }
    same.add(rewrite);
    if (rewrite.from().size() > 1) {
      firstWords.computeIfAbsent(first, f -> new ArrayList<>()).addAll(rewrite.to());
    }
  }

  /** The rewrites that begin with this word, the longest first. */
  @Nullable List<Rewrite> startingWith(char[] word, int length) {
    return byFirst.get(word, 0, length);
  }

  /** For each word that begins a rewrite of several words: the words that may come of it. */
  public Map<String, List<String>> firstWords() {
    return firstWords;
  }
}
