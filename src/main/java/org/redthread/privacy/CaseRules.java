package org.redthread.privacy;

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
              + "(?:[ -]?(?:no|nr|num|number|nummeret?|id|ref|reference|code|kode))"
              + "(?:\\.|\\b)\\s{0,2}[:#]?\\s{0,2}(?:(?:\\p{L}{1,12} ){0,4}(?:is|was|er|var) )?"
              + "((?=[\\p{L}/.-]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]{2,30})",
          FLAGS);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:case|complaint|claim|reference|ref|incident|datix|mrn|saksnr|saksnummer(?:et)?"
              + "|saken|sak|klagesak|klage|referanse|our ref|your ref)\\.?\\s{0,2}[:#]?\\s{0,2}"
              + "((?=[\\p{L}/-]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{3,30})",
          FLAGS);

  /** "our case with you has the number X", "saken vår hos dere har nummer X". */
  private static final Pattern HAS =
      Pattern.compile(
          "(?<!\\p{L})(?:case|complaint|claim|incident|sak|saken|saka|klage|klagen|klaga)"
              + "(?: \\p{L}{1,12}){1,6} (?:number|reference|ref|nummer|nr|referanse)\\.? "
              + "((?=[\\p{L}/-]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{3,30})",
          FLAGS);

  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}{1,6}/\\d{3,8}/\\d{2,4}|\\p{Lu}{2,8}[-/ ]?\\d{2,4}[-/]\\d{3,8}|\\p{Lu}{1,6}[-/]?\\d{5,12}"
              + "|\\d{2,4}/\\d{5,8})(?![\\p{L}\\p{N}])");

  private static final int SHORTEST_BARE = 5;

  private CaseRules() {}

  static void cued(Digits digits, Spans spans) {
    if (digits.inToken()) {
      add(CUED, "case-number", 3, digits, spans);
      add(NAMED, "case-reference", 4, digits, spans);
      add(HAS, "case-number", 3, digits, spans);
    }
  }

  static void bare(Digits digits, Spans spans) {
    if (digits.longest() >= SHORTEST_BARE) {
      digits.add(BARE, 0, Kind.CASE_NUMBER, "case-shape", spans);
    }
  }

  private static void add(Pattern pattern, String rule, int least, Digits digits, Spans spans) {
    digits.match(
        pattern,
        match -> {
          String token = trimmed(match.group(1));
          if (numbered(token, least)) {
            int start = match.start(1);
            spans.add(Kind.CASE_NUMBER, start, start + token.length(), rule);
          }
        });
  }

  private static String trimmed(String token) {
    int end = token.length();
    while (".-/".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    return token.substring(0, end);
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
