package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.run.OperatorException;

class ClassifierTest {
  private static final Classifier SINGLE = Trainer.train(Letters.single(120, 1), Settings.STANDARD);
  private static final Classifier SEVERAL =
      Trainer.train(Letters.several(150, 1), Settings.STANDARD);

  @Test
  void codesALetterItHasNotSeen() {
    Suggestion suggestion = SINGLE.suggest(Letters.letter("Nobody followed up the scan of my leg"));
    assertThat(suggestion.labels()).containsExactly(Letters.SCAN);
    assertThat(suggestion.first().confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void saysWhichWordsOfTheLetterCarriedACode() {
    Suggestion suggestion = SINGLE.suggest(Letters.letter("Sadly the FOOD was cold again"));
    assertThat(suggestion.first().label()).isEqualTo(Letters.FOOD);
    assertThat(suggestion.first().terms()).hasSizeBetween(1, 5);
    assertThat(String.join(" ", suggestion.first().terms())).containsAnyOf("food", "cold");
    assertThat(suggestion.first().terms()).doesNotContain("monday", "leg");
  }

  @Test
  void isAsSureWithoutTheWords() {
    for (CodedLetter coded : Letters.several(30, 9)) {
      Suggestion brief = SEVERAL.suggestBriefly(coded.letter());
      Suggestion whole = SEVERAL.suggest(coded.letter());
      assertThat(brief.abstained()).isEqualTo(whole.abstained());
      assertThat(brief.codes())
          .extracting(Suggestion.Code::label, Suggestion.Code::confidence)
          .isEqualTo(
              whole.codes().stream()
                  .map(code -> org.assertj.core.groups.Tuple.tuple(code.label(), code.confidence()))
                  .toList());
      assertThat(brief.first().terms()).isEmpty();
    }
  }

  @Test
  void aLetterMayHaveSeveralCodes() {
    Suggestion suggestion =
        SEVERAL.suggest(Letters.letter("The scan was not followed up. The doctor did not listen"));
    assertThat(suggestion.labels()).containsExactlyInAnyOrder(Letters.SCAN, Letters.STAFF);
    assertThat(SEVERAL.suggest(Letters.letter("the food was cold again")).labels())
        .containsExactly(Letters.FOOD);
  }

  @Test
  void abstainsOnALetterAboutNothingItKnows() {
    Suggestion suggestion = SINGLE.suggest(Letters.letter("qwxz zzkj"));
    assertThat(suggestion.abstained()).isTrue();
    assertThat(suggestion.labels()).isEmpty();
    assertThat(suggestion.codes()).hasSize(1);
    assertThat(SEVERAL.suggest(Letters.letter("qwxz zzkj")).abstained()).isTrue();
  }

  static List<String> anything() {
    return List.of(
        "",
        " \n\t ",
        "scan",
        "x",
        "\u0000\u0001\u0007\u001b[31m\uFFFF",
        "\uD83D\uDE21\uD83D\uDE21 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83D",
        "<html><body onload=\"x()\"><p>The <b>scan</b>&nbsp;was&#32;lost</p></body></html>",
        "{\\rtf1\\ansi the scan was lost\\par}",
        "tbe scan vvas n0t fo11owed np",
        "\u05D4\u05D1\u05D3\u05D9\u05E7\u05D4 \u0644\u0645 \u062A\u062A\u0645",
        "Máret Áhkká oaččui skánnen \u010D\u00E1lus",
        "e\u0301te\u0301 cafe\u0301",
        "a".repeat(1_000_000),
        "the scan was not followed up. ".repeat(35_000));
  }

  @ParameterizedTest
  @MethodSource("anything")
  void anyTextHasASuggestionWithAProbability(String text) {
    for (Classifier model : List.of(SINGLE, SEVERAL)) {
      Suggestion suggestion = model.suggest(Letters.letter(text));
      assertThat(suggestion.first().confidence()).isBetween(0.0, 1.0);
      assertThat(suggestion.first().terms()).allMatch(term -> term.length() <= 60);
    }
  }

  @Test
  void anyTextCanBeLearntFrom() {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(30, 1));
    anything().forEach(text -> letters.add(Letters.coded(text, Letters.STAFF)));
    Classifier model = Trainer.train(letters, Settings.STANDARD);
    assertThat(model.suggest(Letters.letter("the food was cold")).first().label())
        .isEqualTo(Letters.FOOD);
  }

  @Test
  void learnsNorwegianWithItsNegations() {
    List<CodedLetter> letters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      letters.add(
          norwegian("Bildet fra r\u00F8ntgen ble ikke fulgt opp, dag " + i, "oppf\u00F8lging"));
      letters.add(norwegian("Maten var kald og kom sent, dag " + i, "mat"));
    }
    Classifier model = Trainer.train(letters, Settings.STANDARD);
    assertThat(
            model
                .suggest(Letters.norwegian("R\u00F8ntgenbiletet vart ikkje f\u00F8lgt opp"))
                .labels())
        .containsExactly("oppf\u00F8lging");
  }

  private static CodedLetter norwegian(String text, String label) {
    return new CodedLetter(Letters.norwegian(text), Set.of(label));
  }

  @Test
  void aLabelSeenOnceIsLearntFromAndDoesNoHarm() {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(60, 1));
    letters.add(Letters.coded("the car park was full", "parking"));
    Classifier model = Trainer.train(letters, Settings.STANDARD);
    assertThat(model.card().labels())
        .anyMatch(label -> label.label().equals("parking") && label.letters() == 1);
    assertThat(model.suggest(Letters.letter("the food was cold")).labels())
        .containsExactly(Letters.FOOD);
  }

  @Test
  void oneLabelCannotBeToldFromNothing() {
    List<CodedLetter> one = List.of(Letters.coded("a", "x"), Letters.coded("b", "x"));
    assertThatThrownBy(() -> Trainer.train(one, Settings.STANDARD))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("two labels");
    assertThatThrownBy(() -> Trainer.train(List.of(), Settings.STANDARD))
        .isInstanceOf(OperatorException.class);
  }

  @Test
  void aLetterWithoutACodeIsNotACodedLetter() {
    assertThatThrownBy(() -> Letters.coded("text")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comesBackFromItsBytes() {
    Classifier read = Classifier.of(SEVERAL.bytes(), "memory");
    assertThat(read.card()).isEqualTo(SEVERAL.card());
    assertThat(read.bytes()).isEqualTo(SEVERAL.bytes());
    for (CodedLetter coded : Letters.several(30, 5)) {
      assertThat(read.suggest(coded.letter())).isEqualTo(SEVERAL.suggest(coded.letter()));
    }
  }

  @Test
  void damagedBytesAreNamed() {
    byte[] bytes = SINGLE.bytes();
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 1;
    for (byte[] bad :
        List.of(cut, flipped, new byte[0], new byte[3], new byte[] {82, 84, 67, 77})) {
      assertThatThrownBy(() -> Classifier.of(bad, "codes.model"))
          .isInstanceOf(OperatorException.class)
          .hasMessageContaining("codes.model");
    }
  }

  @Test
  void theCardHoldsWhatIsNeededToMakeItAgain() {
    ModelCard card = SINGLE.card();
    assertThat(card.letters()).isEqualTo(120);
    assertThat(card.trainingSha256()).matches("[0-9a-f]{64}");
    assertThat(card.settings()).isEqualTo(Settings.STANDARD);
    assertThat(card.settings().costs()).contains(card.cost());
    assertThat(card.scores().letters()).isEqualTo(120);
    assertThat(card.scores().accuracy()).isGreaterThan(0.9);
  }

  @Test
  void aModelHoldsNoWordOfALetter() {
    List<CodedLetter> letters = new ArrayList<>(Letters.single(30, 1));
    letters.add(Letters.coded("Zebracorn Zebracorn wrote this", Letters.FOOD));
    letters.add(Letters.coded("Zebracorn wrote that", Letters.FOOD));
    byte[] bytes = Trainer.train(letters, Settings.STANDARD).bytes();
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase())
        .doesNotContain("zebracorn")
        .contains(Letters.FOOD);
  }
}
