package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.redthread.run.GateException;

final class ExcerptTest {
  @Test
  void aRedactedTextMayBeQuoted() {
    RedactedText text = Redactor.keyed("x").redact("Dr Oldershawe rang 07700 900123.", "en");

    assertThat(Excerpt.of(text).value()).isEqualTo(text.value());
  }

  @Test
  void whatStillPointsToSomeoneStopsTheDocumentAndIsNotRepeated() {
    RedactedText text = RedactedText.stored("Ring 07700 900123 or a@example.org.");

    assertThatThrownBy(() -> Excerpt.of(text))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("PHONE, EMAIL")
        .hasMessageNotContaining("07700");
  }

  @Test
  void aCutFallsBetweenWordsAndNeverInsideAPlaceholder() {
    RedactedText text = RedactedText.stored("They waited and then [PERSON-3f2a] came to see them.");

    assertThat(Excerpt.of(text, 28).value()).isEqualTo("They waited and then…");
    assertThat(Excerpt.of(text, 40).value()).isEqualTo("They waited and then [PERSON-3f2a] came…");
  }
}
