package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redthread.text.Letter;

/** What is known of a letter besides its words: the question it answers. */
final class ContextTest {
  private static final String BETTER = "what could be better?";
  private static final String GOOD = "what was good?";

  /** "The staff, bed 7" praises or blames by the question alone. */
  private static List<CodedLetter> letters(boolean told) {
    List<CodedLetter> letters = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String question = i % 2 == 0 ? BETTER : GOOD;
      Letter letter = Letters.letter("the staff, bed " + i);
      letters.add(
          new CodedLetter(
              told ? letter.within(question) : letter,
              Set.of(i % 2 == 0 ? "complaint" : "praise")));
    }
    return letters;
  }

  private static String code(Classifier model, String context) {
    return model.suggest(Letters.letter("the staff again").within(context)).codes().get(0).label();
  }

  @Test
  void decidesWhereTheWordsDoNot() {
    Classifier model = Trainer.train(letters(true), Settings.STANDARD);

    assertThat(code(model, BETTER)).isEqualTo("complaint");
    assertThat(code(model, " " + GOOD + " ")).isEqualTo("praise");
    assertThat(model.card().contexts()).isEqualTo(2);
  }

  @Test
  void standsInTheHashOfTheTrainingLettersAndComesBackFromAFile() {
    Classifier with = Trainer.train(letters(true), Settings.STANDARD);
    Classifier without = Trainer.train(letters(false), Settings.STANDARD);

    assertThat(without.card().contexts()).isZero();
    assertThat(with.card().trainingSha256()).isNotEqualTo(without.card().trainingSha256());
    assertThat(code(Classifier.of(with.bytes(), "model"), GOOD)).isEqualTo("praise");
  }

  @Test
  void aContextNeverMetChangesNothing() {
    Classifier model = Trainer.train(letters(true), Settings.STANDARD);
    Letter letter = Letters.letter("the staff, bed 3");

    assertThat(model.suggest(letter.within("another form"))).isEqualTo(model.suggest(letter));
  }

  @Test
  void isNotEnoughWhereNoWordIsKnown() {
    Classifier model = Trainer.train(letters(true), Settings.STANDARD);

    assertThat(model.suggest(Letters.letter("zzz").within(GOOD)).abstained()).isTrue();
  }

  @Test
  void lettersThatSayTheSameShareAGroupWhateverTheyAnswer() {
    Letter letter = Letters.letter("nothing");

    assertThat(new CodedLetter(letter.within(GOOD), Set.of("a")).group())
        .isEqualTo(new CodedLetter(letter.within(BETTER), Set.of("a")).group());
  }
}
