package org.redthread.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth in words: "born the twenty-first of June, nineteen thirty-four". */
final class SpokenDate {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNIT =
      "(?:one|two|three|four|five|six|seven|eight|nine|en|ett|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)";
  private static final String TEEN =
      "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten)";
  private static final String TENS =
      "(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
          + "|tjue|tyve|tretti|førti|femti|seksti|sytti|åtti|nitti)";
  private static final String UP = "(?:" + TENS + "[ -]?" + UNIT + "|" + TENS + "|" + TEEN + ")";
  private static final String DAY =
      "(?:(?:"
          + TENS
          + "[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|første|fyrste|andre"
          + "|annen|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande)"
          + "|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twelfth"
          + "|twentieth|thirtieth|tiende|tiande|ellevte|tolvte|trettende|trettande|fjortende|fjortande"
          + "|femtende|femtande|sekstende|sekstande|syttende|syttande|attende|attande|nittende|nittande"
          + "|tjuende|tjuande|tyvende|trettiende|trettiande|"
          + UP
          + "|"
          + UNIT
          + "|\\d{1,2}(?:st|nd|rd|th|\\.)?)";
  private static final String MONTH =
      "(?:jan(?:uary|uar)|feb(?:ruary|ruar)|march|mars|april|may|mai|june|juni|july|juli|august"
          + "|september|o[ck]tober|november|de[cs]ember)";
  private static final String CENTURY =
      "(?:nineteen|twenty|nitten|tjue|two thousand|to ?tusen)(?:[ -]?(?:hundred|hundre))?(?:[ -]?(?:and|og))?";
  private static final String YEAR =
      "(?:" + CENTURY + "[ -]?(?:oh[ -])?(?:" + UP + "|" + UNIT + ")?|" + UP + "|'?\\d{2,4})";

  /** One of these is in every date in words; a date in figures is left to {@link DateRules}. */
  private static final List<String> WORDS =
      List.of(
          "first ",
          "second ",
          "third ",
          "fourth ",
          "fifth ",
          "sixth ",
          "seventh ",
          "eighth ",
          "ninth ",
          "tenth ",
          "eleven",
          "twel",
          "teen",
          "twent",
          "thirt",
          "fort",
          "fift",
          "sixt",
          "sevent",
          "eight",
          "ninet",
          "første ",
          "fyrste ",
          "andre ",
          "annen ",
          "tredje ",
          "fjerde ",
          "femte ",
          "sjette ",
          "ende ",
          "ande ",
          "ellevte ",
          "tolvte ",
          "nitten",
          "tjue",
          "tretti",
          "førti",
          "femti",
          "seksti",
          "sytti",
          "åtti",
          "nitti");

  private static final Pattern CUED =
      Pattern.compile(
          DateRules.CUE
              + "(?:[^\\d\\n.]{0,24}?|[ :]{1,3}\\n ?)((?<!\\p{L})(?:the |den )?(?:"
              + DAY
              + "(?: day)?(?: of| i)?[ -]"
              + MONTH
              + "(?:,?[ -](?:in )?"
              + YEAR
              + ")?|"
              + DAY
              + "(?: of(?: the)?| i)?[ -]"
              + DAY
              + ",?[ -](?:in )?"
              + YEAR
              + "))(?![\\p{L}\\d]|[ ,./-]{1,2}'?\\d)",
          FLAGS);

  private SpokenDate() {}

  /** A letter without such a cue is spared the pattern. */
  static void apply(Digits digits, Spans spans) {
    if (digits.says(DateRules.CUES) && digits.says(WORDS)) {
      Matcher match = CUED.matcher(digits.text());
      while (match.find()) {
        spans.add(Kind.BIRTH_DATE, match.start(1), match.end(1), "birth-date");
      }
    }
  }
}
