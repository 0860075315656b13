package org.redthread.privacy;

/** What is known of a word, as bits of a number. */
final class Traits {
  /** A common given name. */
  static final int GIVEN = 1;

  /** A common surname. */
  static final int SURNAME = 2;

  /** An ordinary word of English or Norwegian. */
  static final int WORD = 4;

  /** A word that is a name only where a title or full name says so. */
  static final int FUNCTION = 8;

  static final int PLACE = 16;

  /** Part of the name of an organisation, a department, a document. */
  static final int BODY = 32;

  /** A Norwegian word with an ending, or two words in one. */
  static final int DERIVED = 64;

  static final int NAME = GIVEN | SURNAME;

  private Traits() {}

  static boolean has(int traits, int any) {
    return (traits & any) != 0;
  }

  /** A listed name that is not a word besides. */
  static boolean surely(int traits) {
    return has(traits, NAME) && !has(traits, WORD | PLACE | BODY);
  }

  /** Nothing is known of it. */
  static boolean unknown(int traits) {
    return traits == 0;
  }
}
