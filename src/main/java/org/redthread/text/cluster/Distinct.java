package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.text.Letter;

/**
 * Letters with the same words in the same order taken as one, in the order of their keys: what is
 * computed from them does not depend on the order of rows, and identical letters cannot part.
 *
 * @param texts one readable text of each, in key order
 * @param norwegian whether it is read as Norwegian
 * @param of which text each letter has
 * @param copies how many letters have the text
 */
record Distinct(List<String> texts, boolean[] norwegian, int[] of, int[] copies) {

  static Distinct of(List<Letter> letters) {
    Map<String, List<Integer>> byKey = new TreeMap<>();
    String[] readable = new String[letters.size()];
    for (int row = 0; row < readable.length; row++) {
      Letter letter = letters.get(row);
      readable[row] = Wording.readable(letter.text().value());
      byKey.computeIfAbsent(key(letter, readable[row]), k -> new ArrayList<>()).add(row);
    }
    List<String> texts = new ArrayList<>(byKey.size());
    boolean[] norwegian = new boolean[byKey.size()];
    int[] of = new int[letters.size()];
    int[] copies = new int[byKey.size()];
    for (List<Integer> rows : byKey.values()) {
      int at = texts.size();
      rows.forEach(row -> of[row] = at);
      copies[at] = rows.size();
      norwegian[at] = Wording.isNorwegian(letters.get(rows.get(0)).language());
      texts.add(first(readable, rows));
    }
    return new Distinct(List.copyOf(texts), norwegian, of, copies);
  }

  private static String key(Letter letter, String readable) {
    String language = Wording.isNorwegian(letter.language()) ? "no " : "en ";
    return language + Wording.key(readable);
  }

  /** Of the ways in which the text is written, the same one whatever the order of rows. */
  private static String first(String[] readable, List<Integer> rows) {
    return rows.stream().map(row -> readable[row]).min(String::compareTo).orElseThrow();
  }

  int size() {
    return texts.size();
  }
}
