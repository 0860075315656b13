package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redthread.run.OperatorException;
import org.redthread.text.Letter;

/**
 * Distinct texts that move as one because an analyst pinned them together (the chunklets of
 * Wagstaff et al., ICML 2001). A text that nobody pinned is a unit of its own.
 *
 * @param of the unit of each distinct text
 * @param count how many units
 * @param apart for a unit, those it must not be in one cluster with
 * @param names for a unit, the cluster it is pinned to
 */
record Units(int[] of, int count, Map<Integer, Set<Integer>> apart, Map<Integer, String> names) {

  /**
   * @throws OperatorException if the pins contradict each other; pins of unknown letters are left
   *     out
   */
  static Units of(Distinct distinct, List<Letter> letters, Pins pins) {
    return new Joining(distinct, letters).units(pins);
  }

  /** Joins texts, then numbers what is joined in the order of the texts. */
  private static final class Joining {
    private final int[] root;
    private final Map<String, Integer> textOf = new HashMap<>();

    Joining(Distinct distinct, List<Letter> letters) {
      root = new int[distinct.size()];
      Arrays.setAll(root, i -> i);
      for (int row = 0; row < letters.size(); row++) {
        textOf.put(letters.get(row).id(), distinct.of()[row]);
      }
    }

    Units units(Pins pins) {
      pins.together().forEach(pair -> join(pair.a(), pair.b()));
      Map<String, List<String>> byName = new TreeMap<>();
      new TreeMap<>(pins.named())
          .forEach((id, name) -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(id));
      byName.values().forEach(ids -> ids.forEach(id -> join(ids.get(0), id)));
      int[] of = numbers();
      Map<Integer, String> names = new TreeMap<>();
      byName.forEach((name, ids) -> ids.forEach(id -> name(names, of, id, name)));
      return new Units(of, Arrays.stream(of).max().orElse(-1) + 1, apart(pins, of, names), names);
    }

    private int find(int text) {
      int at = text;
      while (root[at] != at) {
        root[at] = root[root[at]];
        at = root[at];
      }
      return at;
    }

    private void join(String a, String b) {
      Integer first = textOf.get(a);
      Integer second = textOf.get(b);
      if (first != null && second != null) {
        int low = Math.min(find(first), find(second));
        int high = Math.max(find(first), find(second));
        root[high] = low;
      }
    }

    private int[] numbers() {
      Map<Integer, Integer> numbers = new HashMap<>();
      int[] of = new int[root.length];
      for (int text = 0; text < root.length; text++) {
        int fresh = numbers.size();
        of[text] = numbers.computeIfAbsent(find(text), r -> fresh);
      }
      return of;
    }

    private void name(Map<Integer, String> names, int[] of, String id, String name) {
      Integer text = textOf.get(id);
      String before = text == null ? null : names.put(of[text], name);
      if (before != null && !before.equals(name)) {
        throw new OperatorException(
            ("The pins put letter '%s', or one that is the same, in the clusters '%s' and '%s';"
                    + " keep one.")
                .formatted(id, before, name));
      }
    }

    private Map<Integer, Set<Integer>> apart(Pins pins, int[] of, Map<Integer, String> names) {
      Map<Integer, Set<Integer>> apart = new TreeMap<>();
      for (Pins.Pair pair : pins.apart()) {
        Integer a = textOf.get(pair.a());
        Integer b = textOf.get(pair.b());
        if (a != null && b != null) {
          if (of[a] == of[b]) {
            throw new OperatorException(
                "The pins hold letters '%s' and '%s' apart, but they are the same or pinned together."
                    .formatted(pair.a(), pair.b()));
          }
          part(apart, of[a], of[b]);
        }
      }
      names.keySet().forEach(a -> names.keySet().forEach(b -> partNamed(apart, a, b)));
      return apart;
    }

    private static void partNamed(Map<Integer, Set<Integer>> apart, int a, int b) {
      if (a < b) {
        part(apart, a, b);
      }
    }

    private static void part(Map<Integer, Set<Integer>> apart, int a, int b) {
      apart.computeIfAbsent(a, u -> new TreeSet<>()).add(b);
      apart.computeIfAbsent(b, u -> new TreeSet<>()).add(a);
    }
  }

  /** How many letters each unit has. */
  int[] copies(Distinct distinct) {
    int[] copies = new int[count];
    for (int text = 0; text < of.length; text++) {
      copies[of[text]] += distinct.copies()[text];
    }
    return copies;
  }

  /** Whether an analyst said anything of the unit. */
  boolean pinned(int unit) {
    return names.containsKey(unit) || apart.containsKey(unit);
  }
}
