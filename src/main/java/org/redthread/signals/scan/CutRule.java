package org.redthread.signals.scan;

import java.util.ArrayList;
import java.util.List;

/** Which unions of a node's parts are looked at besides the node itself. */
public enum CutRule {
  /** None. */
  SIMPLE,
  /** Any two parts. */
  PAIRS,
  /** Any two or three parts. */
  TRIPLETS,
  /** Two or more parts that follow each other, for parts with an order. */
  ORDINAL,
  /** Any two or more parts, though not all. */
  COMBINATORIAL;

  /** More parts than this would make more unions than can be scanned. */
  private static final int MOST_COMBINED = 16;

  /**
   * The unions of two parts or more, fewer than all.
   *
   * @throws IllegalArgumentException for combinations of more than 16 parts
   */
  public List<int[]> unions(int[] parts) {
    return switch (this) {
      case SIMPLE -> List.of();
      case PAIRS -> upTo(2, parts);
      case TRIPLETS -> upTo(3, parts);
      case ORDINAL -> runs(parts);
      case COMBINATORIAL -> upTo(parts.length - 1, parts);
    };
  }

  private static List<int[]> runs(int[] parts) {
    List<int[]> runs = new ArrayList<>();
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 2; to <= parts.length; to++) {
        if (to - from < parts.length) {
          runs.add(java.util.Arrays.copyOfRange(parts, from, to));
        }
      }
    }
    return runs;
  }

  private static List<int[]> upTo(int most, int[] parts) {
    if (most > 3 && parts.length > MOST_COMBINED) {
      throw new IllegalArgumentException("combinations of more than 16 parts");
    }
    List<int[]> unions = new ArrayList<>();
    extend(new int[0], 0, Math.min(most, parts.length - 1), new Growing(parts, unions));
    return unions;
  }

  private record Growing(int[] parts, List<int[]> unions) {}

  private static void extend(int[] chosen, int from, int most, Growing growing) {
    if (chosen.length >= 2) {
      growing.unions.add(chosen);
    }
    for (int i = from; chosen.length < most && i < growing.parts.length; i++) {
      int[] longer = java.util.Arrays.copyOf(chosen, chosen.length + 1);
      longer[chosen.length] = growing.parts[i];
      extend(longer, i + 1, most, growing);
    }
  }
}
