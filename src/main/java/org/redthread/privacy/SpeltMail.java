package org.redthread.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses written as they are spoken, or with slips: "jo dot x at y dot org". */
final class SpeltMail {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String WORD = "[\\p{L}\\p{N}_-]{1,40}";
  private static final String LOCAL =
      "[\\p{L}\\p{N}._-]{1,40}(?: (?:dot|punktum|underscore|dash|understrek|bindestrek) "
          + WORD
          + "){0,4}";
  private static final String ENDING =
      "(?:com|org|net|uk|no|co|me|info|gov|nhs|eu|ie|se|dk|de|fr|pl|nu)";
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + LOCAL
              + " (?:at|@) "
              + WORD
              + "(?: (?:dot|punktum) "
              + WORD
              + "){0,3} (?:dot|punktum) "
              + ENDING
              + "(?![\\p{L}\\p{N}])",
          FLAGS);

  /** With any ending, where nothing but "dot" parts the words. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + LOCAL
              + " (?:at|@) "
              + WORD
              + "(?: dot [\\p{L}\\p{N}_-]{2,40}){1,4}(?![\\p{L}\\p{N}])",
          FLAGS);

  private static final Pattern NORWEGIAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + LOCAL
              + " (?:krøllalfa|alfakrøll|snabel-?a) "
              + WORD
              + "(?:(?: (?:dot|punktum) |\\.)"
              + WORD
              + "){1,3}",
          FLAGS);
  private static final Pattern SLIPPED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64} ?@ ?"
              + WORD
              + "(?:\\."
              + WORD
              + "){0,3}(?: ?\\. ?|,)"
              + ENDING
              + "(?![\\p{L}\\p{N}])",
          FLAGS);

  private SpeltMail() {}

  /** Few letters have such a word at all; the others are spared the patterns. */
  static void apply(String text, Spans spans) {
    if (text.indexOf('@') >= 0) {
      add(SLIPPED, text, spans);
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (small.contains(" dot ") || small.contains(" punktum ")) {
      add(SPOKEN, text, spans);
      add(DOTTED, text, spans);
    }
    if (small.contains("krøll") || small.contains("snabel")) {
      add(NORWEGIAN, text, spans);
    }
  }

  private static void add(Pattern pattern, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      spans.add(Kind.EMAIL, match.start(), match.end(), "spelt-email");
    }
  }
}
