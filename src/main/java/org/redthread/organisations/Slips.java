package org.redthread.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that are one or two slips of the pen apart, found through shared deletions (symmetric
 * delete) and measured by the optimal string alignment distance.
 */
final class Slips {
  private static final int SHORTEST = 5;
  private static final int LONG = 8;

  private final Map<String, List<String>> byDeletion = new HashMap<>();

  Slips(Set<String> words) {
    for (String word : words) {
      if (word.length() >= SHORTEST - 1 && letters(word)) {
        for (String shorter : deletions(word)) {
          byDeletion.computeIfAbsent(shorter, k -> new ArrayList<>(1)).add(word);
        }
      }
    }
  }

  /** Known words near this one, with their likeness in (0, 1). */
  Map<String, Double> of(String word) {
    Map<String, Double> near = new TreeMap<>();
    if (word.length() >= SHORTEST && letters(word)) {
      for (String shorter : deletions(word)) {
        for (String known : byDeletion.getOrDefault(shorter, List.of())) {
          int longest = Math.max(word.length(), known.length());
          int distance = distance(word, known);
          if (distance <= allowed(longest)) {
            near.put(known, 1 - 1.2 * distance / longest);
          }
        }
      }
    }
    return near;
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static int allowed(int length) {
    return length >= LONG ? 2 : 1;
  }

  private static Set<String> deletions(String word) {
    Set<String> all = new HashSet<>(Set.of(word));
    Set<String> last = Set.of(word);
    for (int i = 0; i < allowed(word.length() + 1); i++) {
      Set<String> next = new HashSet<>();
      for (String each : last) {
        for (int at = 0; at < each.length(); at++) {
          next.add(each.substring(0, at) + each.substring(at + 1));
        }
      }
      all.addAll(next);
      last = next;
    }
    return all;
  }

  /** Insertions, deletions, substitutions and swaps of neighbours between two words. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, i, j, a, b);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, int i, int j, String a, String b) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
