package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Connected components by union and find; a component is named by its first member. */
final class Components {
  private final int[] parents;

  Components(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  /** The first member of the component; changes nothing, so that many threads may ask. */
  int root(int member) {
    int at = member;
    while (parents[at] != at) {
      at = parents[at];
    }
    return at;
  }

  boolean joined(int one, int other) {
    return root(one) == root(other);
  }

  void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    int root = Math.min(first, second);
    parents[Math.max(first, second)] = root;
    shorten(one, root);
    shorten(other, root);
  }

  /** Lets all on the way from a member lead to its root at once. */
  private void shorten(int member, int root) {
    int at = member;
    while (at != root) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
  }

  /** Shortens all ways to the roots. */
  void flatten() {
    Arrays.setAll(parents, this::root);
  }
}
