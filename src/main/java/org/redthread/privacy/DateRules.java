package org.redthread.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Dates of birth: a date that a word or a name before it makes one. */
final class DateRules {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|des)[\\p{L}]{0,7}\\.?";
  private static final String ORDINAL =
      "(?:(?:twenty|thirty|tjue|tretti)?[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
          + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
          + "|eighteenth|nineteenth|twentieth|thirtieth|første|andre|tredje|fjerde|femte|sjette"
          + "|sjuende|syvende|åttende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende"
          + "|sekstende|syttende|attende|nittende|tjuende|tyvende|trettiende))";
  static final String DATE =
      "(?:\\d{1,4}[./ -]{1,2}\\d{1,2}[./ -]{1,2}\\d{2,4}"
          + "|(?:the |den )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|"
          + ORDINAL
          + ")(?: day)?(?: of)?[ -]?"
          + MONTH
          + "(?:,?[ -]?'?\\d{2,4})?|"
          + MONTH
          + "(?<!\\.) \\d{1,2}(?:st|nd|rd|th)?,?(?: '?\\d{2,4})?|\\d{6,8})(?!\\d)";

  /** What makes a date one of birth. */
  static final String CUE =
      "(?<!\\p{L})(?:born|date of birth|birth ?date|birthday|d\\.? ?o\\.? ?b\\b\\.?|født|fødd"
          + "|fodt|fødselsdato|fødselsdag|fødd dato|bursdag|geboren|bday|b-day"
          + "|[fb]\\.(?= ?\\d)|f\\.(?= ?\\p{L})|(?<![\\d,.] )[fb](?= \\d{1,2}[./-]\\d{1,2}[./-]\\d\\d))";

  private static final Pattern CUED =
      Pattern.compile(
          CUE + "(?:(?:(?!\uFFFC\\.)[^\\d\\n]){0,24}?|[ :]{1,3}\\n ?)(" + DATE + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of these is in every cue. */
  static final List<String> CUES =
      List.of(
          "born", "birth", "dob", "do.", "do b", "d.o", "d ob", "d o.", "d o b", "d. o", "fød",
          "fodt", "bursdag", "geboren", "f.", "b.", "bday", "b-day", " f ", " b ");

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\uFFFC ?\\( ?(" + DATE + ") ?\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DateRules() {}

  static void apply(Digits digits, Spans spans) {
    if (digits.near(CUES)) {
      digits.add(CUED, 1, Kind.BIRTH_DATE, "birth-date", spans);
    }
    if (digits.text().indexOf(View.GONE) >= 0) {
      digits.add(AFTER_NAME, 1, Kind.BIRTH_DATE, "date-after-name", spans);
    }
  }
}
