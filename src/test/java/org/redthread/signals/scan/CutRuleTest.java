package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CutRuleTest {
  private static final int[] PARTS = {4, 5, 6, 7};

  @Test
  void unionsAreTwoPartsOrMoreAndNeverAll() {
    assertThat(CutRule.SIMPLE.unions(PARTS)).isEmpty();
    assertThat(CutRule.PAIRS.unions(PARTS)).hasSize(6);
    assertThat(CutRule.TRIPLETS.unions(PARTS)).hasSize(6 + 4);
    assertThat(CutRule.ORDINAL.unions(PARTS))
        .containsExactly(
            new int[] {4, 5},
            new int[] {4, 5, 6},
            new int[] {5, 6},
            new int[] {5, 6, 7},
            new int[] {6, 7});
    assertThat(CutRule.COMBINATORIAL.unions(PARTS)).hasSize(6 + 4);
    assertThat(CutRule.PAIRS.unions(new int[] {1, 2})).isEmpty();
  }

  @Test
  void unionHoldsTheCasesOfItsParts() {
    Hierarchy tree = Hierarchy.tree(new int[] {-1, 0, 0, 0}).with(List.of(new int[] {1, 3}));
    int[] cells = {0, 1, 2, 4, 0};
    tree.accumulate(cells, 1);
    assertThat(cells).containsExactly(7, 1, 2, 4, 5);
  }
}
