package org.redthread.privacy;

import java.util.regex.Pattern;

/** Numbers of cases, records, papers and cars that show by their shape what they are. */
final class CaseRules {
  /** Capitals and digits in groups, four digits or more: "RT/3381/22", "H00-77-13-52". */
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?![ABM]\\d{1,4}(?:/[ABM]\\d{1,4})+\\b)"
              + "(?=[\\p{Lu}\\d/-]{0,24}\\p{Lu})(?=(?:[\\p{Lu}/-]{0,12}\\d){4})"
              + "[\\p{Lu}\\d]{1,12}(?:[/-][\\p{Lu}\\d]{1,12}){1,5}(?![\\p{L}\\p{N}])");

  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}{2,8} \\d{2,4}[-/]\\d{3,8}|\\p{Lu}{1,6}\\d{5,12}\\p{Lu}{0,3}"
              + "|\\p{L}{1,2}\\d{6,10}|\\p{L}{1,3}-\\d{5,10}|\\d{2,4}/\\d{5,8}(?:-\\d{1,4})?)(?![\\p{L}\\p{N}])");

  /** A prisoner's number, a nurse's, a parcel's (Universal Postal Union, S10). */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}\\d{4}\\p{Lu}{2}|\\d\\d\\p{Lu}\\d{4}\\p{Lu}"
              + "|\\p{Lu}{2} ?\\d{3,4} ?\\d{3,4} ?\\d{1,3} ?\\p{Lu}{2}|\\p{Ll}{1,3}\\d{0,4}(?:[-/]\\d{2,8}){2,4})(?![\\p{L}\\p{N}])");

  private static final Pattern CAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(?:\\p{Lu}{2}\\d{2} ?\\p{Lu}{3}|[A-Z]{2} \\d{5})(?![\\p{L}\\p{N}])");
  private static final Pattern CALLED_CAR =
      Pattern.compile(
          "(?<!\\p{L})(?:reg|regnr|registration|plates?|skilt(?:et)?|plat[ae](?: mi)?|bilnr|bil(?:en)?(?: min)?|car|van|vehicle|regi?str?eringsnummer)"
              + "(?:[ .]{0,2}(?:no|nr|number|mark|reg|med))?\\.?[ ,:#(]{1,3}(?:(?:is|was|er|med|skilt) |(?:\\p{L}{1,12} ){1,5}\\p{L}{1,12}: )?"
              + "([a-z]{2}\\d{2} ?[a-z]{3}|[a-z]\\d{1,3} ?[a-z]{3}|[a-z]{3} ?\\d{1,3}[a-z]|[a-z]{2} ?\\d{5})(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Starts CARS = Starts.of("reg|plat|skilt|bil|car|van|vehicle");
  private static final int SHORTEST_GROUPS = 4;

  private CaseRules() {}

  static void cars(Digits digits, Spans spans) {
    digits.add(CAR, 0, Kind.CASE_NUMBER, "car", spans);
    digits.match(
        CALLED_CAR,
        CARS,
        match -> spans.add(Kind.CASE_NUMBER, match.start(1), match.end(1), "car"));
  }

  static void bare(Digits digits, Spans spans) {
    if (digits.all() >= SHORTEST_GROUPS) {
      if (digits.text().indexOf('/') >= 0 || digits.text().indexOf('-') >= 0) {
        digits.add(GROUPS, 0, Kind.CASE_NUMBER, "case-shape", spans);
      }
      digits.add(BARE, 0, Kind.CASE_NUMBER, "case-shape", spans);
      digits.add(MIXED, 0, Kind.CASE_NUMBER, "case-shape", spans);
    }
  }
}
