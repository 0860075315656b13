package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.List;
import org.redthread.privacy.Redactor;
import org.redthread.text.Letter;

/** Invented letters as tests need them. */
final class Letters {
  private Letters() {}

  static Letter letter(String id, String text) {
    return new Letter(id, Redactor.standard().redact(text, "en"), "en");
  }

  /** Letters a0, a1 ... of the texts. */
  static ReviewLetters of(String... texts) {
    List<Letter> letters = new ArrayList<>();
    for (String text : texts) {
      letters.add(letter("a" + letters.size(), text));
    }
    return ReviewLetters.of(letters);
  }

  /** Every third of so many tells of a lost scan. */
  static ReviewLetters mixed(int count) {
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] =
          i % 3 == 0
              ? "The scan was lost by ward number " + i
              : "The soup was cold on day number " + i;
    }
    return of(texts);
  }

  static Label label(String id, Answer answer) {
    return new Label(id, answer, "first", Label.Origin.BROUGHT, "");
  }
}
