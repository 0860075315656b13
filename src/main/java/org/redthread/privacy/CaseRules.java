package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of cases, complaints, records and policies. */
final class CaseRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String CUE =
      "(?:case|complaint|claim|incident|reference|ref|datix|hospital|patient|mrn|chi|file|record"
          + "|crime|policy|membership|unit|passport|licence|license|journey|invoice|ticket|sak|saks"
          + "|journal|klage|referanse|ref|pasient|polise|skade|kunde|medlems|førerkort|pass|pnr"
          + "|registration|reg)";
  private static final Pattern CUED =
      Pattern.compile(
          "(?<!\\p{L})"
              + CUE
              + "(?:[ -]?(?:no|nr|num|number|nummer|id|ref|reference|code|kode))"
              + "(?:\\.|\\b)\\s{0,2}[:#]?\\s{0,2}(?:is |was |er |var )?"
              + "((?=[\\p{L}/.-]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]{2,30})",
          FLAGS);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:case|complaint|claim|reference|ref|incident|datix|mrn|saksnr|saksnummer"
              + "|saken|sak|klagesak|klage|referanse|our ref|your ref)\\.?\\s{0,2}[:#]?\\s{0,2}"
              + "((?=[\\p{L}/-]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{3,30})",
          FLAGS);
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}{2,8}[-/ ]?\\d{2,4}[-/]\\d{3,8}|\\p{Lu}{1,6}[-/]?\\d{5,12}"
              + "|\\d{2,4}/\\d{5,8})(?![\\p{L}\\p{N}])");

  private CaseRules() {}

  static void cued(String text, Spans spans) {
    add(CUED, "case-number", 3, text, spans);
    add(NAMED, "case-reference", 4, text, spans);
  }

  static void bare(String text, Spans spans) {
    Matcher match = BARE.matcher(text);
    while (match.find()) {
      spans.add(Kind.CASE_NUMBER, match.start(), match.end(), "case-shape");
    }
  }

  private static void add(Pattern pattern, String rule, int digits, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      int end = match.end(1);
      while (".-/".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (numbered(text.substring(match.start(1), end), digits)) {
        spans.add(Kind.CASE_NUMBER, match.start(1), end, rule);
      }
    }
  }

  /** Enough digits, and more than a year or a date. */
  private static boolean numbered(String token, int least) {
    long digits = token.chars().filter(Character::isDigit).count();
    boolean date =
        token.matches(
            "(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d[/-](?:19|20)?\\d\\d");
    return digits >= least && !date;
  }
}
