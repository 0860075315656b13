package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

class ReviewLettersTest {
  @Test
  void lettersThatSayTheSameAreReadOnce() {
    ReviewLetters letters = Letters.of("Nothing.", "Cold soup", "nothing", "  NOTHING! ");
    assertThat(letters.size()).isEqualTo(2);
    assertThat(letters.cases()).isEqualTo(4);
    assertThat(letters.group(0).ids()).containsExactly("a0", "a2", "a3");
    assertThat(letters.groupOf("a3")).hasValue(0);
  }

  @Test
  void lettersWithoutAWordAreCountedAndLeftOut() {
    ReviewLetters letters = Letters.of("", " ... ", "Cold soup");
    assertThat(letters.size()).isEqualTo(1);
    assertThat(letters.empty()).isEqualTo(2);
    assertThat(letters.groupOf("a0")).isEmpty();
  }

  @Test
  void anIdAtTwoLettersIsNamedByNumberNotByValue() {
    assertThatThrownBy(
            () -> ReviewLetters.of(List.of(Letters.letter("x9", "a"), Letters.letter("x9", "b"))))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("Letter 2 has the id of letter 1")
        .hasMessageNotContaining("x9");
    assertThatThrownBy(() -> ReviewLetters.of(List.of(Letters.letter(" ", "a"))))
        .hasMessageContaining("Letter 1 has no id");
  }
}
