package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GramsTest {
  private static Bag bag(String text) {
    return Bag.of(Letters.letter(text), Double.POSITIVE_INFINITY);
  }

  @Test
  void aNegationReachesOverThreeWords() {
    Bag bag = bag("it was not ever properly followed up again");
    assertThat(bag.amountOf(GramHash.denied("properli"))).isEqualTo(1);
    assertThat(bag.amountOf(GramHash.denied("followup"))).isEqualTo(1);
    assertThat(bag.amountOf(GramHash.denied("again"))).isZero();
    assertThat(bag("Never. Followed up").amountOf(GramHash.denied("followup"))).isZero();
  }

  @Test
  void everyNegationOfBothLanguagesCounts() {
    for (String negation :
        List.of("not", "no", "never", "nobody", "nothing", "without", "wasn't")) {
      assertThat(bag(negation + " help").amountOf(GramHash.denied("help")))
          .as(negation)
          .isEqualTo(1);
    }
    for (String negation : List.of("ikke", "ikkje", "aldri", "ingen", "uten", "utan", "verken")) {
      Bag bag = Bag.of(Letters.norwegian(negation + " hjelp"), Double.POSITIVE_INFINITY);
      assertThat(bag.amountOf(GramHash.denied("hjelp"))).as(negation).isEqualTo(1);
    }
  }

  @Test
  void pairsStayWithinASentence() {
    assertThat(bag("cold food").amountOf(GramHash.pair("cold", "food"))).isEqualTo(1);
    assertThat(bag("It was cold. Food came").amountOf(GramHash.pair("cold", "food"))).isZero();
    assertThat(GramHash.pair("ab", "c")).isNotEqualTo(GramHash.pair("a", "bc"));
  }

  @Test
  void runsOfLettersBearASlipOfThePen() {
    Bag slip = bag("recieved");
    assertThat(slip.amountOf(GramHash.letters(" rec", 0, 4))).isEqualTo(1);
    assertThat(slip.amountOf(GramHash.letters("ved ", 0, 4))).isEqualTo(1);
    assertThat(GramHash.ofLetters(GramHash.letters(" rec", 0, 4))).isTrue();
    assertThat(GramHash.ofLetters(GramHash.word("rec"))).isFalse();
  }

  @Test
  void aWordAtItsReachCountsHalf() {
    Bag bag = Bag.of(Letters.letter("cold one two three food"), 4);
    assertThat((double) bag.amountOf(GramHash.word("cold"))).isCloseTo(1, within(1e-6));
    assertThat((double) bag.amountOf(GramHash.word("food"))).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void aVectorHasLengthOneAndKnownGramsOnly() {
    List<Bag> bags = List.of(bag("cold food"), bag("cold meal"), bag("cold room"));
    Vocabulary vocabulary = Vocabulary.of(bags, 2, 1000);
    assertThat(vocabulary.at(GramHash.word("cold"))).isNotNegative();
    assertThat(vocabulary.at(GramHash.word("food"))).isEqualTo(-1);
    Vector vector = vocabulary.vector(bags.get(0));
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      squares += vector.value(i) * vector.value(i);
    }
    assertThat(squares).isCloseTo(1, within(1e-5));
    assertThat(vector.knowsWords()).isTrue();
    assertThat(vocabulary.vector(bag("zz")).knowsWords()).isFalse();
    assertThat(Vocabulary.of(bags, 1, 7).size()).isEqualTo(7);
  }
}
