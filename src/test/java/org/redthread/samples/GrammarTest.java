package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private static final List<Failure> ENGLISH = Failure.book("failures-en.csv");
  private static final List<Failure> NORWEGIAN = Failure.book("failures-no.csv");

  private static Matter matter(int failure, String relation) {
    LocalDate day = LocalDate.of(2022, 3, 4);
    return new Matter("X", "ward", List.of(failure), day, relation, false, true, "");
  }

  @Test
  void everyCodeOfEveryFeedCanBeWrittenAboutOneselfAndAboutOthers() {
    EnglishLetters english = new EnglishLetters(ENGLISH);
    NorwegianLetters norwegian = new NorwegianLetters(NORWEGIAN);
    for (int i = 0; i < 200; i++) {
      Draw draw = Draw.of(1, Draw.Stream.COMPLAINT, i);
      for (int failure = 0; failure < ENGLISH.size(); failure++) {
        assertFinished(english.letter(matter(failure, i % 2 == 0 ? "" : "mother"), draw));
      }
      for (int failure = 0; failure < NORWEGIAN.size(); failure++) {
        var manner = new NorwegianLetters.Manner(i % 3 == 0, i % 5 == 0, i % 7 == 0);
        Matter matter = matter(failure, i % 2 == 0 ? "" : "far");
        assertFinished(norwegian.letter(matter, manner, draw));
      }
    }
  }

  private static void assertFinished(Letter letter) {
    assertThat(letter.text.toString())
        .doesNotContain("{", "}", "[", "]", "|")
        .hasSizeGreaterThan(60);
  }

  @Test
  void aCampaignHasItsTemplateAndAParagraphOfOnesOwn() {
    EnglishLetters letters = new EnglishLetters(ENGLISH);
    List<String> texts =
        IntStream.range(0, 50)
            .mapToObj(
                i -> {
                  Matter matter =
                      new Matter(
                          "X", "unit", List.of(0), LocalDate.EPOCH, "", false, false, "campaign-1");
                  return letters
                      .letter(matter, Draw.of(3, Draw.Stream.COMPLAINT, i))
                      .text
                      .toString();
                })
            .toList();
    assertThat(texts).doesNotHaveDuplicates();
    assertThat(texts)
        .filteredOn(text -> text.contains("minor injuries unit"))
        .hasSizeGreaterThan(35);
  }

  @Test
  void typingErrorsSpareThePersonalData() {
    for (int i = 0; i < 500; i++) {
      Letter letter = new Letter();
      letter.text.append("the nurse wrote to ");
      letter.personal("name", "Agnes Thistlewood");
      letter.text.append(" and nobody followed it up");
      Letter typed = Typing.hasty(letter, Draw.of(1, Draw.Stream.NAMES, i), 3);
      assertThat(typed.value(typed.personal.get(0))).isEqualTo("Agnes Thistlewood");
      assertThat(typed.text.toString()).isNotEqualTo(letter.text.toString());
    }
  }
}
