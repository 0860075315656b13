package org.redthread.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.text.Letter;
import org.redthread.text.duplicates.Groups;

/** Precision and recall over pairs of letters that are, or are said to be, duplicates. */
record PairScore(long planted, long found, long right) {

  static PairScore of(List<Letter> letters, Groups groups) {
    return of(letters.stream().map(Letter::id).toList(), PairScore::family, groups::unit);
  }

  static PairScore of(
      List<String> ids, Function<String, String> truth, Function<String, String> said) {
    return new PairScore(
        pairs(ids, truth),
        pairs(ids, said),
        pairs(ids, id -> truth.apply(id) + "|" + said.apply(id)));
  }

  static String family(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  private static long pairs(List<String> ids, Function<String, String> by) {
    Collection<Long> sizes =
        ids.stream().collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
            .map(Map.Entry::getValue)
            .toList();
    return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  PairScore plus(PairScore other) {
    return new PairScore(planted + other.planted, found + other.found, right + other.right);
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return planted == 0 ? 1 : (double) right / planted;
  }
}
