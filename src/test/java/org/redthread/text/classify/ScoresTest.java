package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of scikit-learn 1.2.1 for the same small table. */
class ScoresTest {
  private static final Offset<Double> CLOSE = within(5e-7);
  private static final String PEOPLE = "aabbbcaabc";
  private static final String MACHINE = "aabbcccabd";

  private static Scores scores(double... confidences) {
    List<Set<String>> truth = new ArrayList<>();
    List<Suggestion> suggested = new ArrayList<>();
    for (int i = 0; i < PEOPLE.length(); i++) {
      truth.add(Set.of(PEOPLE.substring(i, i + 1)));
      double confidence = confidences.length == 0 ? 0.7 : confidences[i];
      Suggestion.Code code =
          new Suggestion.Code(MACHINE.substring(i, i + 1), confidence, List.of());
      suggested.add(new Suggestion(List.of(code), confidence < 0.5));
    }
    return Scores.of(truth, suggested);
  }

  @Test
  void agreeWithAnotherProgram() {
    Scores scores = scores();
    assertThat(scores.accuracy()).isCloseTo(0.7, CLOSE);
    assertThat(scores.balancedAccuracy()).isCloseTo(0.6666667, CLOSE);
    assertThat(scores.macroF1()).isCloseTo(0.5285714, CLOSE);
    assertThat(scores.mcc()).isCloseTo(0.5892557, CLOSE);
    assertThat(scores.microF1()).isCloseTo(0.7, CLOSE);
  }

  @Test
  void calibrationErrorIsTheMeanGapOfSurenessAndTruth() {
    assertThat(scores().ece()).isCloseTo(0, within(1e-12));
    assertThat(scores(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).ece()).isCloseTo(0.3, within(1e-12));
    // right at .9 six of six, right at .2 one of four
    assertThat(scores(.9, .9, .9, .9, .2, .9, .2, .9, .2, .2).ece())
        .isCloseTo((6 * 0.1 + 4 * 0.05) / 10, within(1e-12));
  }

  @Test
  void abstentionsLeaveTheCoverage() {
    Scores scores = scores(.9, .9, .9, .9, .2, .9, .2, .9, .2, .2);
    assertThat(scores.coverage()).isCloseTo(0.6, within(1e-12));
    assertThat(scores.accuracyKept()).isCloseTo(1, within(1e-12));
  }

  @Test
  void gwetsAgreementByHand() {
    // label a: people 4, machine 3, both 3 of 10: agreed .9, share .35, chance .455
    assertThat(scores().labels().get(0).ac1()).isCloseTo((0.9 - 0.455) / 0.545, CLOSE);
    // shares .35 .35 .25 .05: chance (.2275 + .2275 + .1875 + .0475) / 3
    assertThat(scores().ac1()).isCloseTo((0.7 - 0.23) / 0.77, CLOSE);
  }

  @Test
  void severalCodesCountLabelByLabel() {
    Suggestion two =
        new Suggestion(
            List.of(
                new Suggestion.Code("a", 0.9, List.of()), new Suggestion.Code("b", 0.6, List.of())),
            false);
    Scores scores = Scores.of(List.of(Set.of("a", "b"), Set.of("a", "c")), List.of(two, two));
    assertThat(scores.accuracy()).isCloseTo(0.5, CLOSE);
    assertThat(scores.microF1()).isCloseTo(0.75, CLOSE);
    assertThat(scores.mcc()).isNaN();
  }
}
