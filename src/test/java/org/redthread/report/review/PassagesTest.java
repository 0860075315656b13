package org.redthread.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.themes.Span;

class PassagesTest {
  private static String words(int count) {
    return "soup ".repeat(count);
  }

  @Test
  void aShortLetterIsShownWhole() {
    Passages passages = Passages.of("The scan was lost.", List.of(new Span(4, 8)));
    assertThat(passages.whole()).isTrue();
    assertThat(passages.text()).isEqualTo("The scan was lost.");
  }

  @Test
  void aLongLetterIsShownAroundWhatWasFound() {
    String letter = words(800) + "the scan was lost " + words(800);
    int at = letter.indexOf("scan");
    Passages passages = Passages.of(letter, List.of(new Span(at, at + 4)));
    assertThat(passages.whole()).isFalse();
    assertThat(passages.text().length()).isLessThanOrEqualTo(Passages.SHORT + 20);
    Span mark = passages.marks().get(0);
    assertThat(passages.text().substring(mark.start(), mark.end())).isEqualTo("scan");
    assertThat(passages.text()).startsWith("[…]").endsWith("[…]");
  }

  @Test
  void aLongLetterWithoutAHitShowsItsBeginning() {
    Passages passages = Passages.of("First " + words(900), List.of());
    assertThat(passages.text()).startsWith("First").endsWith("[…]");
    assertThat(passages.marks()).isEmpty();
  }
}
