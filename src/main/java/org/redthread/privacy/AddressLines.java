package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address before its postcode, whatever they are called: "The Old Post Office,
 * Nether Sedding, QA1 2BB", "Øvre Myrane 14, 6899 Sørgrend". A part has a number or a word for what
 * is built; what stands between it and the postcode goes with it.
 */
final class AddressLines {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNIT =
      "(?i:flat|apartment|apt|unit|room|suite|plot) ?\\d{1,4}[A-Za-z]?";
  private static final String NUMBER = "\\d{1,4} ?[A-Za-z]?(?:[-/]\\d{1,4})?";
  private static final String WORD = "\\p{Lu}[\\p{L}'.-]{1,24}";
  private static final String BUILT =
      "(?:House|Court|Lodge|Mansions|Heights|Buildings|Towers?|Point|Cottages?|Farm|Hall|Villas?|Mill"
          + "|Place|Gardens|Close|Terrace|Lane|Road|Street|Barn|Forge|Bungalow|Rectory|Vicarage|Chambers"
          + "|Office|Chapel|Manse|Grange|Priory|Manor|Stables|Works|End|Row|Yard|Square|Mews|View|Rise"
          + "|Drive|Avenue|Crescent|Way|Wharf|Quay|Wynd|Ginnel|Croft|Parade)";
  private static final String CODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])";
  private static final String PARTS = "(?:,? ?\\n|, ?)(?:" + WORD + " ?){1,3}";

  /** From the first part that shows what it is to a British postcode. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + UNIT
              + "(?:,? (?:"
              + NUMBER
              + " )?(?:"
              + WORD
              + " ?){1,4})?"
              + "|"
              + NUMBER
              + ",? (?:"
              + WORD
              + " ?){1,4}"
              + "|(?:The )?(?:Old "
              + WORD
              + "|(?:"
              + WORD
              + " ){1,3}"
              + BUILT
              + ")(?:, "
              + NUMBER
              + " (?:"
              + WORD
              + " ?){1,3})?)"
              + "(?:"
              + PARTS
              + "){0,4}(?=,? ?\\n?"
              + CODE
              + ")");

  /** The same without capitals: a number, and no more than four words to a part. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + UNIT
              + ",? (?:"
              + NUMBER
              + " )?|"
              + NUMBER
              + ",? |(?:\\p{L}{3,24} ){1,2}"
              + BUILT
              + ", )(?:\\p{L}[\\p{L}'-]{1,24} ?){1,4}"
              + "(?:(?:,? ?\\n|, )(?:\\p{L}[\\p{L}'-]{1,24} ?){1,3}){0,4}"
              + "(?=,? ?\\n?[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}]))",
          FLAGS);

  /** A place and a number, then four digits and a postal place. */
  private static final Pattern NORWEGIAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])((?:"
              + WORD
              + " ){1,3}|(?:(?:øvre|nedre|nordre|søndre|østre|vestre|indre"
              + "|ytre|gamle|nye|store|lille|vesle|litle) )?\\p{L}{3,24} )\\d{1,3}(?: ?[A-Za-z])?"
              + "(?:,? ?(?:[HKLUhklu]\\d{4}|\\d{1,2}\\.? (?:etasje|etg\\.?|høgda?)))?(?=(?:, ?| ?\\n)(?!(?:19|20)\\d\\d )(?:N-)?\\d{4} \\p{L}{2})",
          Pattern.UNICODE_CASE);

  private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])" + CODE, FLAGS);
  private static final Pattern POSTAL = Pattern.compile("(?:,|\\n) ?(?:N-)?\\d{4} \\p{L}");
  private static final int FAR = 200;

  private AddressLines() {}

  /** Most letters have no postcode, and of the others only what stands before one is read. */
  static void apply(Digits digits, Spans spans) {
    String text = digits.text();
    if (digits.beforeLetters()) {
      digits.match(
          POSTCODE,
          match -> {
            before(BRITISH, text, match.start(), spans);
            before(SMALL, text, match.start(), spans);
          });
    }
    digits.match(POSTAL, match -> before(NORWEGIAN, text, match.start(), spans));
  }

  /** The part that reaches to the postcode, if one does. */
  private static void before(Pattern pattern, String text, int end, Spans spans) {
    Matcher match = pattern.matcher(text).region(Math.max(0, end - FAR), end);
    match.useTransparentBounds(true);
    while (match.find()) {
      spans.add(Kind.ADDRESS, match.start(), match.end(), "address-line");
    }
  }
}
