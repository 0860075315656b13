package org.redthread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redthread.Shared;
import org.redthread.intake.Accepted;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** Letters to plant edits in, as lists of words: from real feeds, and generated ones. */
final class LetterStock {
  /** Share of different words in common from which two letters are not taken as unrelated. */
  private static final double TOO_ALIKE = 0.4;

  private LetterStock() {}

  /** A column of a real feed; empty where the feed is not at hand. */
  static List<List<String>> feed(String folder, String file, String column, int leastWords) {
    Path path = Shared.data(folder).resolve(file);
    if (!Files.isReadable(path)) {
      return List.of();
    }
    Table table = Tables.read(path);
    return table.values(column).stream()
        .map(text -> List.of(text.strip().split("\\s+")))
        .filter(words -> words.size() >= leastWords)
        .toList();
  }

  /**
   * Letters of which no two share {@value #TOO_ALIKE} of their different words; so that what is
   * found besides what was planted is a mistake. Nothing of the method under test is used for this.
   */
  static List<List<String>> unrelated(List<List<String>> letters, int most, long seed) {
    List<List<String>> order = new ArrayList<>(letters);
    Collections.shuffle(order, new java.util.Random(seed));
    List<List<String>> kept = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (List<String> letter : order) {
      Set<String> different = new HashSet<>();
      letter.forEach(word -> different.add(word.toLowerCase(java.util.Locale.ROOT)));
      if (kept.size() < most && words.stream().noneMatch(other -> alike(other, different))) {
        kept.add(letter);
        words.add(different);
      }
    }
    return kept;
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    long common = smaller.stream().filter(larger::contains).count();
    return common > TOO_ALIKE * (one.size() + other.size() - common);
  }

  /**
   * Letters written by a chain over pairs of words of real ones: they share phrases as real letters
   * do. 90 to 150 words each.
   */
  static List<String> generated(List<List<String>> real, int count, long seed) {
    Map<String, List<String>> next = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (List<String> letter : real) {
      all.addAll(letter);
      for (int i = 1; i < letter.size(); i++) {
        next.computeIfAbsent(letter.get(i - 1), word -> new ArrayList<>()).add(letter.get(i));
      }
    }
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(
            i -> text(next, all, new SplittableRandom(seed * 1_000_003L + i * 0x5851F42D4C957F2DL)))
        .toList();
  }

  private static String text(
      Map<String, List<String>> next, List<String> all, SplittableRandom random) {
    int words = 90 + random.nextInt(61);
    StringBuilder text = new StringBuilder();
    String word = all.get(random.nextInt(all.size()));
    for (int i = 0; i < words; i++) {
      text.append(word).append(' ');
      List<String> after = next.get(word);
      List<String> from = after == null ? all : after;
      word = from.get(random.nextInt(from.size()));
    }
    return text.toString();
  }

  /** The letters of invented complaints in a folder that {@code redthread sample} wrote, by id. */
  static Map<String, String> samples(Path folder) {
    Source source = Source.read(Path.of("jobs/conf/sources/samples/complaints.yaml"));
    Map<String, String> letters = new TreeMap<>();
    for (Path file : source.files(folder)) {
      try (FeedReader feed = FeedReader.open(source, folder, file)) {
        while (feed.hasNext()) {
          if (feed.next() instanceof Accepted row) {
            letters.put(row.complaint().id(), row.complaint().narrative());
          }
        }
      }
    }
    return letters;
  }
}
