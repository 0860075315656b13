package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

final class TreeScanTest {
  /** Root 0; branches 1 and 2; leaves 3, 4 under 1 and 5, 6 under 2. */
  private static final Hierarchy TREE = Hierarchy.tree(new int[] {-1, 0, 0, 1, 1, 2, 2});

  private static final int[] CASES = {0, 0, 0, 14, 3, 8, 2};
  private static final double[] EXPECTED = {0, 0, 0, 5, 5, 5, 5};

  @Test
  void bestCutComesFirstWithItsFigures() {
    Cut best = poisson().observed().get(0);
    assertThat(best.zone()).isEqualTo(3);
    assertThat(best.observed()).isEqualTo(14);
    assertThat(best.expected()).isCloseTo(6.75, within(1e-12));
    assertThat(best.relativeRisk()).isCloseTo(14 / 6.75 / (13 / 20.25), within(1e-12));
    double llr = 14 * Math.log(14 / 6.75) + 13 * Math.log(13 / 20.25);
    assertThat(best.llr()).isCloseTo(llr, within(1e-12));
  }

  @Test
  void resultDoesNotDependOnTheNumberOfThreads() throws Exception {
    ScanResult one = inPool(1);
    ScanResult four = inPool(4);
    assertThat(one.maxima()).isEqualTo(four.maxima());
    assertThat(one.cuts()).isEqualTo(four.cuts());
  }

  private static ScanResult inPool(int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> poisson().assess(Replication.of(5, 400))).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void replicatesDrawnElsewhereGiveTheSameAnswer() {
    double[] maxima = new double[99];
    for (int i = 98; i >= 0; i--) {
      maxima[i] = poisson().maximum(5, i);
    }
    assertThat(poisson().conclude(maxima).cuts())
        .isEqualTo(poisson().assess(Replication.of(5, 99)).cuts());
  }

  @Test
  void stopsOnceEnoughReplicatesReachTheBestCut() {
    int[] dull = {0, 0, 0, 6, 5, 5, 4};
    TreeScan scan = TreeScan.of(TREE, Poisson.conditional(1, dull, EXPECTED), TimeWindows.none());
    ScanResult result = scan.assess(new Replication(1, 999, 9999, 20));
    assertThat(result.replicates()).isLessThan(100);
    assertThat(result.cuts().get(0).p()).isCloseTo(21.0 / (result.replicates() + 1), within(1e-12));
  }

  @Test
  void drawsMoreReplicatesWherePIsSmall() {
    int[] striking = {0, 0, 0, 40, 6, 3, 2};
    TreeScan scan =
        TreeScan.of(TREE, Poisson.conditional(1, striking, EXPECTED), TimeWindows.none());
    ScanResult result = scan.assess(Replication.standard(1));
    assertThat(result.replicates()).isEqualTo(9999);
    assertThat(result.cuts().get(0).p()).isEqualTo(1.0 / 10_000);
    assertThat(result.approximateP(result.cuts().get(0).llr())).isLessThan(1e-4);
  }

  @Test
  void secondaryCutsShareNoCases() {
    List<Cut> disjoint = poisson().assess(Replication.of(1, 99)).disjoint(TREE);
    assertThat(disjoint).extracting(Cut::zone).containsExactly(3, 5);
  }

  @Test
  void nodeWithASingleChildIsNotReportedTwice() {
    Hierarchy chain = Hierarchy.tree(new int[] {-1, 0, 1, 0});
    Model model = Poisson.unconditional(1, new int[] {0, 0, 9, 1}, new double[] {0, 0, 3, 2});
    TreeScan scan = TreeScan.of(chain, model, TimeWindows.none());
    assertThat(scan.observed()).extracting(Cut::zone).containsExactly(2, 0);
    assertThat(scan.observedOfAllZones()).extracting(Cut::zone).containsExactly(1, 2, 0);
  }

  @Test
  void productOfTwoTreesSumsOverBoth() {
    Hierarchy pair = Hierarchy.tree(new int[] {-1, 0, 0});
    Hierarchy product = Hierarchy.product(pair, pair);
    int[] cells = {0, 0, 0, 0, 1, 2, 0, 4, 8};
    product.accumulate(cells, 1);
    assertThat(cells).containsExactly(15, 5, 10, 3, 1, 2, 12, 4, 8);
  }

  @Test
  void cyclesAndWrongSizesAreRefused() {
    assertThatThrownBy(() -> Hierarchy.tree(new int[] {1, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TreeScan.of(TREE, Temporal.even(3, new int[6]), TimeWindows.none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Poisson.unconditional(1, new int[] {-1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Poisson.conditional(1, new int[] {1}, new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noCasesAreNoFinding() {
    Model none = Permutation.of(4, new int[7 * 4]);
    TreeScan scan = TreeScan.of(TREE, none, TimeWindows.upToHalf(4));
    assertThat(scan.assess(Replication.of(1, 9)).cuts()).isEmpty();
  }

  private static TreeScan poisson() {
    return TreeScan.of(TREE, Poisson.conditional(1, CASES, EXPECTED), TimeWindows.none());
  }
}
