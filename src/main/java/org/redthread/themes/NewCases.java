package org.redthread.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many cases of a theme, or of one failing within it, a night brought.
 *
 * @param node {@code imaging} or {@code imaging/not-acted-on}
 * @param cases there are now
 * @param fresh how many more than the night before; below zero where cases were taken back
 */
public record NewCases(String node, long cases, long fresh) {
  /** Cases cannot be fewer than none. */
  public NewCases {
    if (cases < 0) {
      throw new IllegalArgumentException("fewer cases than none");
    }
  }

  /**
   * A line for each node of each theme, in the order of the themes; those without any case too, so
   * that a theme that finds nothing is seen.
   *
   * @param before cases by node after the night before; a node that is missing had none
   * @param now cases by node after this night
   */
  public static List<NewCases> of(
      List<Theme> themes, Map<String, Long> before, Map<String, Long> now) {
    List<NewCases> all = new ArrayList<>();
    for (Theme theme : themes) {
      for (String node : theme.criteria().keySet()) {
        long cases = now.getOrDefault(node, 0L);
        all.add(new NewCases(node, cases, cases - before.getOrDefault(node, 0L)));
      }
    }
    return all;
  }

  /** As it is told on the screen: "12 new of 340". */
  public String sentence() {
    return fresh < 0
        ? "%,d taken back, %,d left".formatted(-fresh, cases)
        : "%,d new of %,d".formatted(fresh, cases);
  }
}
