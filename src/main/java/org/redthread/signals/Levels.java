package org.redthread.signals;

/**
 * How the chance of a false claim is shared out: evenly over the failure types and the windows
 * tried; where the panel has sectors or regions, half for the whole and half for these together.
 * All "at least u of n" of a panel then hold at once with confidence 1 - alpha (Bonferroni).
 *
 * @param whole level of a bound over the whole panel
 * @param group level of a bound over one sector or region
 * @param tests how many of the former there are
 */
record Levels(double whole, double group, int tests) {
  static Levels of(double alpha, int tests, int groups) {
    double whole = alpha / Math.max(1, tests) / (groups > 0 ? 2 : 1);
    return new Levels(whole, whole / Math.max(1, groups), tests);
  }
}
