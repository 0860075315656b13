package org.redthread.samples;

/** Lets a letter look typed by a person in a hurry; personal data stays as it was written. */
final class Typing {
  private Typing() {}

  /** The letter with a slip in about one of {@code every} letters of the alphabet. */
  static Letter hasty(Letter letter, Draw draw, int every) {
    Letter typed = new Letter();
    int next = draw.below(2 * every);
    int span = 0;
    for (int at = 0; at < letter.text.length(); at++) {
      if (span < letter.personal.size() && letter.personal.get(span).start() == at) {
        Letter.Personal held = letter.personal.get(span++);
        typed.personal(held.kind(), letter.value(held));
        at = held.end() - 1;
      } else if (--next <= 0 && slip(letter.text, at, typed.text, draw)) {
        next = draw.below(2 * every);
      } else {
        typed.text.append(letter.text.charAt(at));
      }
    }
    return typed;
  }

  /** Writes the letter at this place wrongly, if it is a lower-case letter. */
  private static boolean slip(StringBuilder from, int at, StringBuilder to, Draw draw) {
    char c = from.charAt(at);
    if (c < 'a' || c > 'z') {
      return false;
    }
    switch (draw.below(4)) {
      case 0 -> to.append(c).append(c);
      case 1 -> to.append((char) (c == 'z' ? 'x' : c + 1));
      case 2 -> swap(c, to);
      default -> {}
    }
    return true;
  }

  private static void swap(char c, StringBuilder to) {
    int last = to.length() - 1;
    if (last >= 0 && Character.isLowerCase(to.charAt(last))) {
      to.insert(last, c);
    } else {
      to.append(c);
    }
  }

  /** All in small letters, names included. */
  static void lower(Letter letter) {
    lower(letter, 0, letter.text.length());
  }

  /** Only the names in small letters. */
  static void lowerNames(Letter letter) {
    for (Letter.Personal span : letter.personal) {
      if (span.kind().equals("name")) {
        lower(letter, span.start(), span.end());
      }
    }
  }

  private static void lower(Letter letter, int from, int to) {
    for (int at = from; at < to; at++) {
      letter.text.setCharAt(at, Character.toLowerCase(letter.text.charAt(at)));
    }
  }
}
