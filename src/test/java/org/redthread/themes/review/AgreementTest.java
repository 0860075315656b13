package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static List<Agreement.Pair> table(int yesYes, int yesNo, int noYes, int noNo) {
    List<Agreement.Pair> pairs = new ArrayList<>();
    add(pairs, yesYes, Answer.YES, Answer.YES);
    add(pairs, yesNo, Answer.YES, Answer.NO);
    add(pairs, noYes, Answer.NO, Answer.YES);
    add(pairs, noNo, Answer.NO, Answer.NO);
    return pairs;
  }

  private static void add(List<Agreement.Pair> pairs, int times, Answer first, Answer second) {
    for (int i = 0; i < times; i++) {
      pairs.add(new Agreement.Pair(first, second));
    }
  }

  @Test
  void theParadoxOfKappaAsGwetTellsIt() {
    // Gwet (2002): 118 of 125 both positive, kappa -.023 though .944 agree; AC1 .941.
    Agreement agreement = Agreement.of(table(118, 5, 2, 0));
    assertThat(agreement.share()).isCloseTo(0.944, within(1e-9));
    assertThat(agreement.kappa().estimate()).isCloseTo(-0.0234, within(5e-4));
    assertThat(agreement.ac1().estimate()).isCloseTo(0.9408, within(5e-4));
  }

  @Test
  void kappaAndItsStandardErrorByHand() {
    // 20, 5, 10, 15 of 50: agreed .7, chance .5, kappa .4; standard error .1271 by the formula.
    Agreement agreement = Agreement.of(table(20, 5, 10, 15));
    assertThat(agreement.kappa().estimate()).isCloseTo(0.4, within(1e-9));
    assertThat(agreement.kappa().width()).isCloseTo(2 * 1.96 * 0.1271, within(2e-3));
  }

  @Test
  void oneAnswerThroughoutLeavesKappaUndefinedButNotAc1() {
    Agreement agreement = Agreement.of(table(0, 0, 0, 30));
    assertThat(agreement.kappa()).isEqualTo(Interval.NONE);
    assertThat(agreement.ac1().estimate()).isCloseTo(1, within(1e-9));
    assertThat(Agreement.of(List.of()).letters()).isZero();
  }
}
