package org.redthread.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.privacy.Redactor;

/** What redaction must reach, on letters whose personal details are known. */
final class RedactionTrialTest {
  private static final int LETTERS = 250;
  private static final Redactor REDACTOR = Redactor.keyed("trial");

  @ParameterizedTest(name = "{0} set, Norwegian {1}")
  @CsvSource({
    "FIRST,false",
    "FIRST,true",
    "SECOND,false",
    "SECOND,true",
    "THIRD,false",
    "THIRD,true"
  })
  void lettersWithCapitals(LetterGenerator.Set set, boolean norwegian) {
    LetterTrial trial = new LetterTrial(REDACTOR, set).run(LETTERS, norwegian, false);

    assertThat(trial.unlistedShare()).as("names that no list holds").isGreaterThan(0.45);
    assertThat(trial.directRecall()).as(trial.line("direct")).isGreaterThanOrEqualTo(0.99);
    assertThat(trial.namesRecall()).as(trial.line("names")).isGreaterThanOrEqualTo(0.95);
    assertThat(trial.overMasking()).as(trial.line("other words")).isLessThanOrEqualTo(0.03);
  }

  @ParameterizedTest(name = "{0} set, Norwegian {1}: {2}")
  @CsvSource({"FIRST,false,0.85", "FIRST,true,0.85", "SECOND,false,0.85", "SECOND,true,0.85"})
  void lettersWithoutCapitals(LetterGenerator.Set set, boolean norwegian, double least) {
    LetterTrial trial = new LetterTrial(REDACTOR, set).run(LETTERS, norwegian, true);

    assertThat(trial.namesRecall()).as(trial.line("names")).isGreaterThanOrEqualTo(least);
    assertThat(trial.directRecall()).as(trial.line("direct")).isGreaterThanOrEqualTo(0.99);
    assertThat(trial.overMasking()).as(trial.line("other words")).isLessThanOrEqualTo(0.03);
  }

  @ParameterizedTest(name = "whole letters in many hands, Norwegian {0}")
  @ValueSource(booleans = {false, true})
  void lettersWrittenOut(boolean norwegian) {
    LetterTrial trial =
        new LetterTrial(REDACTOR, LetterGenerator.Set.THIRD)
            .run(WrittenLetters.fourth(norwegian, false));

    assertThat(trial.unlistedShare()).as("names that no list holds").isGreaterThan(0.6);
    assertThat(trial.namesRecall()).as(trial.line("names")).isGreaterThanOrEqualTo(0.95);
    assertThat(trial.overMasking()).as(trial.line("other words")).isLessThanOrEqualTo(0.03);
  }

  @Test
  void namesInTheReportsOfCoroners() {
    assumeTrue(Files.isDirectory(PfdNames.folder()), "no " + PfdNames.folder());

    PfdNames.Outcome outcome = PfdNames.measure(REDACTOR);

    assertThat(outcome.names()).isGreaterThan(1500);
    assertThat(outcome.gone() / (double) outcome.names()).isGreaterThanOrEqualTo(0.99);
    assertThat(outcome.left() / (double) outcome.mentions()).isLessThanOrEqualTo(0.01);
  }
}
