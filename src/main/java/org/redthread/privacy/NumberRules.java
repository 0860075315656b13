package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of people, telephones and accounts. */
final class NumberRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?[A-D](?![\\p{L}\\p{N}])",
          FLAGS);
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])");
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

  private NumberRules() {}

  static void apply(String text, Spans spans) {
    group(INSURANCE, 0, Kind.NATIONAL_INSURANCE, "national-insurance", text, spans);
    iban(text, spans);
    group(NHS_CUED, 1, Kind.NHS_NUMBER, "nhs-number", text, spans);
    cuedAccounts(text, spans);
    group(SORT_CODE, 0, Kind.BANK, "sort-code", text, spans);
    cuedPhones(text, spans);
    Matcher match = LONG.matcher(text);
    while (match.find()) {
      new LongNumber(text, match.start(), match.end()).judge(spans);
    }
  }

  private static void group(
      Pattern pattern, int group, Kind kind, String rule, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      spans.add(kind, match.start(group), match.end(group), rule);
    }
  }

  private static void iban(String text, Spans spans) {
    Matcher match = IBAN.matcher(text);
    while (match.find()) {
      if (LongNumber.digits(match.group()).length() >= 10) {
        spans.add(Kind.BANK, match.start(), match.end(), "iban");
      }
    }
  }

  private static void cuedAccounts(String text, Spans spans) {
    Matcher match = ACCOUNT.matcher(text);
    while (match.find()) {
      if (LongNumber.digits(match.group(1)).length() >= 6) {
        spans.add(Kind.BANK, match.start(1), match.end(1), "account");
      }
    }
  }

  private static void cuedPhones(String text, Spans spans) {
    Matcher match = TELEPHONE.matcher(text);
    while (match.find()) {
      String digits = LongNumber.digits(match.group(1));
      boolean phone = digits.length() >= 7 && digits.length() <= 15;
      if (phone && !LongNumber.dated(match.group(1)) && digits.length() != 11) {
        spans.add(Kind.PHONE, match.start(1), match.end(1), "telephone");
      } else if (phone && digits.charAt(0) == '0' && digits.charAt(1) > '0') {
        spans.add(Kind.PHONE, match.start(1), match.end(1), "telephone");
      }
    }
  }
}
