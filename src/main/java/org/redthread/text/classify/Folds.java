package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ways to part letters into a part to learn from and a part to be examined on. */
public final class Folds {
  /** Letters that stay together. */
  private record Group(String key, List<Integer> letters, String rarest, long draw) {
    int size() {
      return letters.size();
    }
  }

  private Folds() {}

  /**
   * So many folds in which each label is about equally frequent; letters that say the same share a
   * fold. Groups are dealt out by their rarest label, the rarest first, large groups first, each to
   * the fold that has the least of that label, then the fewest letters (Sechidis et al., ECML
   * 2011). The order of the letters says nothing.
   *
   * @return the fold of each letter, from 0
   */
  public static int[] stratified(List<CodedLetter> letters, int folds, long seed) {
    Map<String, Integer> frequency = new HashMap<>();
    letters.forEach(
        letter -> letter.labels().forEach(label -> frequency.merge(label, 1, Integer::sum)));
    Comparator<String> byRarity =
        Comparator.<String>comparingInt(label -> frequency.getOrDefault(label, 0))
            .thenComparing(Comparator.naturalOrder());
    List<Group> groups = new ArrayList<>();
    places(letters.stream().map(CodedLetter::group).toList())
        .forEach(
            (key, at) -> {
              String rarest =
                  at.stream()
                      .flatMap(letter -> letters.get(letter).labels().stream())
                      .min(byRarity)
                      .orElseThrow();
              groups.add(new Group(key, at, rarest, GramHash.word(seed + " " + key)));
            });
    groups.sort(
        Comparator.comparing(Group::rarest, byRarity)
            .thenComparing(Group::size, Comparator.reverseOrder())
            .thenComparingLong(Group::draw));
    return deal(groups, letters.size(), folds);
  }

  /**
   * So many folds of whole organisations, the largest dealt out first, each to the smallest fold;
   * with as many folds as organisations, each is left out once.
   *
   * @return the fold of each letter, from 0
   */
  public static int[] byOrganisation(List<String> organisations, int folds) {
    List<Group> groups = new ArrayList<>();
    places(organisations).forEach((key, at) -> groups.add(new Group(key, at, "", 0)));
    groups.sort(
        Comparator.comparing(Group::size, Comparator.reverseOrder()).thenComparing(Group::key));
    return deal(groups, organisations.size(), folds);
  }

  /**
   * Blocks of time in order, 0 the earliest: one more than folds, about equally large, letters of
   * one time in one block. Block k is examined after learning from the blocks before it.
   *
   * @param times in a form whose alphabetical order is that of time, such as ISO dates
   * @return the block of each letter, from 0 to folds
   */
  public static int[] byTime(List<String> times, int folds) {
    List<String> order = times.stream().sorted().toList();
    String[] firsts = new String[folds];
    for (int k = 1; k <= folds; k++) {
      firsts[k - 1] = order.get((int) ((long) k * order.size() / (folds + 1)));
    }
    return times.stream()
        .mapToInt(
            time -> (int) Arrays.stream(firsts).filter(first -> first.compareTo(time) <= 0).count())
        .toArray();
  }

  private static int[] deal(List<Group> groups, int letters, int folds) {
    int[] fold = new int[letters];
    int[] sizes = new int[folds];
    Map<String, int[]> filled = new HashMap<>();
    for (Group group : groups) {
      int[] same = filled.computeIfAbsent(group.rarest(), label -> new int[folds]);
      int least = 0;
      for (int k = 1; k < folds; k++) {
        if (same[k] < same[least] || (same[k] == same[least] && sizes[k] < sizes[least])) {
          least = k;
        }
      }
      for (int letter : group.letters()) {
        fold[letter] = least;
      }
      same[least] += group.size();
      sizes[least] += group.size();
    }
    return fold;
  }

  private static Map<String, List<Integer>> places(List<String> keys) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      places.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(i);
    }
    return places;
  }
}
