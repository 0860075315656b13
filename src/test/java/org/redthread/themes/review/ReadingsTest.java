package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

class ReadingsTest {
  private final ReviewLetters letters = Letters.of("one", "two", "One!", "three");

  private static Label by(String reader, Answer answer) {
    return new Label("a0", answer, reader, Label.Origin.BROUGHT, "");
  }

  @Test
  void readersWhoDifferLeaveALetterUnsureUntilItIsSettled() {
    List<Label> differ = List.of(by("x", Answer.YES), by("y", Answer.NO));
    assertThat(new Readings(letters, differ).answer(0)).hasValue(Answer.UNSURE);
    List<Label> settled = List.of(differ.get(0), differ.get(1), by(Label.SETTLED, Answer.NO));
    assertThat(new Readings(letters, settled).answer(0)).hasValue(Answer.NO);
  }

  @Test
  void anyCaseOfAGroupStandsForIt() {
    Readings readings = new Readings(letters, List.of(Letters.label("a2", Answer.YES)));
    assertThat(readings.isRead(0)).isTrue();
    assertThat(readings.answer(1)).isEmpty();
  }

  @Test
  void aLabelOfAnUnknownCaseIsRefused() {
    assertThatThrownBy(() -> new Readings(letters, List.of(Letters.label("z", Answer.NO))))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("Label 1 is of a case that is not among the letters");
  }
}
