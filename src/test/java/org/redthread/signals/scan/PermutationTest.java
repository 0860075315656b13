package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PermutationTest {
  private static final int PERIODS = 8;

  @Test
  void marginsOfEveryReplicateAreThoseObserved() {
    int[] cases = new int[3 * PERIODS];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = i * 7 % 5;
    }
    int[] drawn = new int[cases.length];
    Permutation.of(PERIODS, cases).draw().into(drawn, Streams.of(1, 2));
    assertThat(margins(drawn)).isEqualTo(margins(cases));
    assertThat(drawn).isNotEqualTo(cases);
  }

  private static int[] margins(int[] cells) {
    int[] margins = new int[cells.length / PERIODS + PERIODS];
    for (int i = 0; i < cells.length; i++) {
      margins[i % PERIODS] += cells[i];
      margins[PERIODS + i / PERIODS] += cells[i];
    }
    return margins;
  }

  /** Organisation 0 reports only type 0 and starts to report five times as much of it. */
  @Test
  void surgeOfOneOrganisationIsNoFindingWithinOrganisations() {
    int[][] organisations = new int[2][2 * PERIODS];
    int[] all = new int[2 * PERIODS];
    for (int t = 0; t < PERIODS; t++) {
      organisations[0][t] = t < 4 ? 10 : 50;
      organisations[1][t] = 20;
      organisations[1][PERIODS + t] = 20;
      all[t] = organisations[0][t] + 20;
      all[PERIODS + t] = 20;
    }
    assertThat(smallestP(Permutation.of(PERIODS, all))).isLessThan(0.02);
    assertThat(smallestP(Permutation.stratified(PERIODS, organisations))).isGreaterThan(0.9);
  }

  private static double smallestP(Model model) {
    Hierarchy pair = Hierarchy.tree(new int[] {-1, -1});
    return TreeScan.of(pair, model, TimeWindows.upToHalf(PERIODS))
        .assess(Replication.of(1, 99))
        .cuts()
        .stream()
        .mapToDouble(Cut::p)
        .findFirst()
        .orElse(1);
  }
}
