package org.redthread.jobs;

import java.util.Locale;
import java.util.regex.Pattern;
import org.redthread.privacy.RedactedText;

/** Says of two letters whether they are the same text, without holding it. */
final class LetterHash {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\[\\]]+");

  private LetterHash() {}

  /**
   * The first 128 bits of a SHA-256 over the words in lower case, as 32 hexadecimal digits; empty
   * where there are no words.
   */
  static String of(RedactedText text) {
    String words =
        BETWEEN_WORDS.matcher(text.value().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? "" : Fingerprint.ofTexts(java.util.List.of(words)).substring(0, 32);
  }
}
