package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class TreeScanPropertyTest {
  private static final int PERIODS = 6;
  private static final int LEAVES = 8;

  @Property(tries = 200)
  void theOrderOfLeavesDoesNotMatter(
      @ForAll @Size(LEAVES * PERIODS) List<@IntRange(max = 9) Integer> counts, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      order.add(leaf);
    }
    List<String> plain = cuts(counts, order);
    Collections.shuffle(order, new Random(seed));
    assertThat(cuts(counts, order)).containsExactlyInAnyOrderElementsOf(plain);
  }

  @Property(tries = 200)
  void everyCutHasMoreCasesThanExpectedAndAPositiveRatio(
      @ForAll @Size(LEAVES * PERIODS) List<@IntRange(max = 9) Integer> counts) {
    int[] cells = counts.stream().mapToInt(Integer::intValue).toArray();
    Hierarchy flat = Hierarchy.tree(new int[] {-1, -1, -1, -1, -1, -1, -1, -1});
    for (Model model : List.of(Temporal.even(PERIODS, cells), Permutation.of(PERIODS, cells))) {
      TreeScan scan = TreeScan.of(flat, model, TimeWindows.upToHalf(PERIODS));
      assertThat(scan.observed())
          .allSatisfy(
              cut -> {
                assertThat(cut.llr()).isPositive();
                assertThat((double) cut.observed()).isGreaterThan(cut.expected());
                assertThat(cut.relativeRisk()).isGreaterThan(1);
              });
    }
  }

  /** The bound that spares logarithms never hides a larger ratio: both loops see the same best. */
  @Property(tries = 200)
  void theReplicateLoopAndTheReportLoopAgree(
      @ForAll @Size(LEAVES * PERIODS) List<@IntRange(max = 30) Integer> counts) {
    int[] cells = counts.stream().mapToInt(Integer::intValue).toArray();
    double[] expected = new double[cells.length];
    java.util.Arrays.fill(expected, 7);
    Hierarchy tree = Hierarchy.tree(new int[] {-1, 0, 0, 1, 1, 1, 2, 2});
    for (Model model :
        List.of(Poisson.unconditional(PERIODS, cells, expected), Temporal.even(PERIODS, cells))) {
      Effects effects = Effects.of(tree, model);
      WindowScan scan =
          new WindowScan(
              TimeWindows.upToHalf(PERIODS),
              model.likelihood(),
              effects.expected(),
              effects.fixedTotals());
      double best =
          TreeScan.of(tree, model, TimeWindows.upToHalf(PERIODS)).observedOfAllZones().stream()
              .mapToDouble(Cut::llr)
              .max()
              .orElse(0);
      assertThat(scan.largest(effects.observed(), new double[PERIODS + 1]))
          .isCloseTo(best, org.assertj.core.api.Assertions.within(1e-9));
    }
  }

  /** Cuts of a tree whose leaf {@code order[i]} stands in place i, without the numbers of zones. */
  private static List<String> cuts(List<Integer> counts, List<Integer> order) {
    int[] parent = new int[LEAVES + 3];
    parent[0] = -1;
    int[] cells = new int[parent.length * PERIODS];
    for (int place = 0; place < LEAVES; place++) {
      int leaf = order.get(place);
      parent[3 + place] = 1 + leaf % 2;
      for (int t = 0; t < PERIODS; t++) {
        cells[(3 + place) * PERIODS + t] = counts.get(leaf * PERIODS + t);
      }
    }
    Model model = Permutation.of(PERIODS, cells);
    return TreeScan.of(Hierarchy.tree(parent), model, TimeWindows.upToHalf(PERIODS))
        .observedOfAllZones()
        .stream()
        .map(
            cut ->
                "%d-%d %d %.9f %.9f"
                    .formatted(cut.start(), cut.end(), cut.observed(), cut.expected(), cut.llr()))
        .toList();
  }
}
