package org.redthread.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of people, telephones and accounts. */
final class NumberRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Digits of the shortest of them, whatever stands between the digits. */
  private static final int SHORTEST = 6;

  private static final List<String> BIRTH_CUES = List.of("personn", "siste ");
  private static final int SHORTEST_IBAN = 10;
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?[A-D](?![\\p{L}\\p{N}])",
          FLAGS);
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])");
  private static final Pattern SMALL_IBAN =
      Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}[a-z]{0,4}\\d{10,26}(?![\\p{L}\\p{N}])");

  /** As scanning leaves it: "O1632 96O 377". */
  private static final Pattern SCANNED =
      Pattern.compile(
          "(?<!\\p{L})(?:telephone|tel|tlf|phone|mobile|mob|mobil|telefon)[.: ]{1,4}"
              + "(?=(?:[ OIl]{0,4}\\d){5})((?:[OIl\\d] ?){8,12})(?![\\p{L}\\d])",
          FLAGS);

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<!\\p{L})(?:account|acct|a/c|konto|kontonummer|kontonr|sort ?code)(?:\\s(?:number|no|nr))?"
              + "[^\\d\\n]{0,16}(\\d[\\d .-]{4,20}\\d)(?!\\d)",
          FLAGS);
  private static final Pattern SORT_CODE =
      Pattern.compile("(?<![\\d-])\\d\\d-\\d\\d-\\d\\d(?=[ ,]{1,3}(?:and |og )?\\d{8}(?!\\d))");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<!\\p{L})(?:telephone|tel|tlf|phone|mobile|mob|mobil|telefon|ring|call|fax|ext|sms|text"
              + "|whatsapp|nummer|number)[^\\d\\n+(]{0,18}([+(]?\\d[\\d ()./-]{4,18}\\d)(?!\\d)",
          FLAGS);
  private static final Pattern NHS_CUED =
      Pattern.compile(
          "(?<!\\p{L})(?:nhs|chi)(?: ?(?:no|num|number|nr))?\\.?[^\\d\\n]{0,12}(\\d(?:[ .-]{0,3}\\d){7,11})(?!\\d)",
          FLAGS);
  private static final Pattern LONG =
      Pattern.compile(
          "(?<![\\p{N}£$€#.,/:-])(?:\\+ ?)?\\(?\\d(?:[ ()./\\t-]{0,3}\\d){6,18}(?![\\p{N}%])");

  /** Without its last letter, and the last five digits of a Norwegian number of birth. */
  private static final Pattern INSURANCE_PART =
      Pattern.compile(
          "(?<!\\p{L})(?:nino|ni|national insurance)(?: (?:no|number))?[^\\d\\n]{0,8}?"
              + "([A-Z]{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2})(?![\\p{L}\\p{N}])",
          FLAGS);

  private static final Pattern BIRTH_PART =
      Pattern.compile(
          "(?<!\\p{L})(?:person(?:nr|nummer(?:et)?)|siste (?:fem|5) (?:siffer|siffera|sifrene|tall))"
              + "[^\\d\\n]{0,28}(\\d{3} ?\\d{2})(?![\\p{L}\\p{N}])",
          FLAGS);

  private static final Starts NHS = Starts.of("nhs|chi");
  private static final Starts BANKS = Starts.of("account|acct|a/c|konto|sort");
  private static final Starts CALLS =
      Starts.of(
          "telephone|tel|tlf|phone|mobile|mob|mobil|ring|call|fax|ext|sms|text|whatsapp|nummer"
              + "|number");

  private NumberRules() {}

  /** Most letters have no number as long as these, and are spared the patterns. */
  static void apply(Digits digits, Spans spans) {
    boolean together = digits.longest() >= SHORTEST;
    if (together) {
      digits.add(INSURANCE, 0, Kind.NATIONAL_INSURANCE, "national-insurance", spans);
    }
    if (digits.all() >= SHORTEST_IBAN) {
      digits.match(IBAN, match -> counted(match, 0, SHORTEST_IBAN, "iban", spans));
      digits.match(SMALL_IBAN, match -> counted(match, 0, SHORTEST_IBAN, "iban", spans));
    }
    if (together) {
      digits.add(INSURANCE_PART, 1, Kind.NATIONAL_INSURANCE, "national-insurance", spans);
      others(digits, spans);
    }
    if (digits.all() >= SHORTEST - 1) {
      digits.match(
          SCANNED, CALLS, match -> spans.add(Kind.PHONE, match.start(1), back(match), "telephone"));
    }
    if (digits.near(BIRTH_CUES)) {
      digits.add(BIRTH_PART, 1, Kind.BIRTH_NUMBER, "birth-number-part", spans);
    }
  }

  private static int back(Matcher match) {
    return match.start(1) + match.group(1).stripTrailing().length();
  }

  private static void others(Digits digits, Spans spans) {
    digits.match(
        NHS_CUED,
        NHS,
        match -> spans.add(Kind.NHS_NUMBER, match.start(1), match.end(1), "nhs-number"));
    digits.match(ACCOUNT, BANKS, match -> counted(match, 1, SHORTEST, "account", spans));
    digits.add(SORT_CODE, 0, Kind.BANK, "sort-code", spans);
    digits.match(TELEPHONE, CALLS, match -> telephone(match, digits.text(), spans));
    digits.match(
        LONG, match -> new LongNumber(digits.text(), match.start(), match.end()).judge(spans));
  }

  private static void counted(Matcher match, int group, int least, String rule, Spans spans) {
    if (LongNumber.digits(match.group(group)).length() >= least) {
      spans.add(Kind.BANK, match.start(group), match.end(group), rule);
    }
  }

  /** Eleven digits after "number" are a fødselsnummer unless they begin as a telephone does. */
  private static void telephone(Matcher match, String text, Spans spans) {
    String number = match.group(1);
    String digits = LongNumber.digits(number);
    boolean length = digits.length() >= 7 && digits.length() <= 15;
    boolean birth = digits.length() == 11 && !(digits.charAt(0) == '0' && digits.charAt(1) > '0');
    if (length && !birth && !LongNumber.dated(number)) {
      spans.add(Kind.PHONE, match.start(1), LongNumber.extended(text, match.end(1)), "telephone");
    }
  }
}
