package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words part letters. */
final class SpaceTest {
  @ParameterizedTest(name = "{0} texts, {1} clusters asked for")
  @CsvSource({
    "29,0,1,1.0",
    "30,0,2,0.8",
    "299,9,2,0.8",
    "300,0,2,0.3",
    "300,2,2,0.6",
    "300,3,2,0.4",
    "300,9,2,0.3",
    "300,1,2,0.8"
  })
  void wordsOfMostTextsDoNotCountWhereThereAreMany(int texts, int k, int least, double most) {
    Vocabulary.Limits limits = Space.limits(texts, k);

    assertThat(limits.least()).isEqualTo(least);
    assertThat(limits.most()).isCloseTo(most, within(1e-9));
  }

  @Test
  void aSetPhraseOfTheFeedIsNoFeature() {
    List<List<String>> texts = new ArrayList<>();
    for (int text = 0; text < 400; text++) {
      List<String> words = new ArrayList<>(List.of(text % 5 == 0 ? "damp" : "rent"));
      words.add("word" + text % 40);
      if (text % 5 < 2) {
        words.add("scheme");
      }
      texts.add(words);
    }

    List<String> terms = Vocabulary.of(texts, Space.limits(texts.size(), 5)).terms();

    assertThat(terms).contains("damp", "word7").doesNotContain("scheme", "rent");
  }
}
