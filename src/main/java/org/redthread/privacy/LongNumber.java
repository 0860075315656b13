package org.redthread.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of seven digits or more, and what it probably is. */
final class LongNumber {
  private static final Pattern DATED =
      Pattern.compile(
          "\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)\\d\\d(?!\\d).*|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d).*"
              + "|(?:19|20)\\d\\d[ /-]{1,3}(?:19|20)\\d\\d(?!\\d).*|\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d[ ./-]+\\d{1,4}");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[ .]\\d{3}){2,}");
  private static final Pattern SINGLES = Pattern.compile("\\d(?:[ ./()\\t-]+\\d)+");
  private static final Pattern NORWEGIAN_PHONE =
      Pattern.compile(
          "[2-9]\\d(?:[ .-]\\d\\d){3}|[2-9]\\d\\d \\d\\d \\d\\d\\d|[2-9]\\d{7}|[2-9]\\d{3} \\d{4}");
  private static final Pattern BIRTH_GROUPS =
      Pattern.compile(
          "\\d{6}[ .-]+\\d{3}[ .-]?\\d{2}|\\d{2}[ .]\\d{2}[ .]\\d{2}[ .-]+\\d{3}[ .-]?\\d{2}");
  private static final Pattern PAIRS = Pattern.compile("[2-9]\\d([.-])\\d\\d\\1\\d\\d\\1\\d\\d");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "[ ,(]{0,3}(?:ext(?:ension|n)?\\.?|x|linje|internt?)[ :.]{0,2}\\d{1,5}(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCOUNT = Pattern.compile("\\d{4}[ .]\\d\\d[ .]\\d{5}");
  private final String text;
  private final int start;
  private final int end;
  private final String number;
  private final String digits;

  LongNumber(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    number = text.substring(start, end);
    digits = digits(number);
  }

  static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Begins with a date, or is two years. */
  static boolean dated(String number) {
    return DATED.matcher(number).matches() && !PAIRS.matcher(number).matches();
  }

  /** The end of a telephone number with its extension. */
  static int extended(String text, int end) {
    Matcher extension = EXTENSION.matcher(text).region(end, text.length());
    return extension.lookingAt() ? extension.end() : end;
  }

  void judge(Spans spans) {
    int length = digits.length();
    boolean apart = SINGLES.matcher(number).matches() && length != 10 && length != 11;
    if (length < 7 || dated(number) || money() || apart) {
      return;
    }
    boolean birth = length == 11 && Checksums.birthDate(digits);
    if (number.startsWith("+") || digits.startsWith("00") && length > 9) {
      spans.add(Kind.PHONE, start, extended(text, end), "international-phone");
    } else if (birth && (!ukPhone() || born() || passes())) {
      spans.add(
          Kind.BIRTH_NUMBER, start, end, checked("birth-number", Checksums.birthNumber(digits)));
    } else if (ukPhone() && !Checksums.nhs(digits)) {
      spans.add(Kind.PHONE, start, extended(text, end), "uk-phone");
    } else {
      other(length, spans);
    }
  }

  private void other(int length, Spans spans) {
    if (length == 10) {
      // A telephone number may pass as one of the NHS: its extension goes with it.
      String rule = checked("nhs-number", Checksums.nhs(digits));
      spans.add(Kind.NHS_NUMBER, start, extended(text, end), rule);
    } else if (length == 11 && (ACCOUNT.matcher(number).matches() || Checksums.account(digits))) {
      spans.add(Kind.BANK, start, end, checked("norwegian-account", Checksums.account(digits)));
    } else if (NORWEGIAN_PHONE.matcher(number).matches()) {
      spans.add(Kind.PHONE, start, extended(text, end), "norwegian-phone");
    } else if (length >= 13) {
      spans.add(Kind.BANK, start, end, checked("card", Checksums.card(digits)));
    } else {
      spans.add(Kind.CASE_NUMBER, start, end, "long-number");
    }
  }

  /** Grouped as a date and five digits, or said to be a number of birth. */
  private boolean born() {
    String before = text.substring(Math.max(0, start - 24), start).toLowerCase(Locale.ROOT);
    return BIRTH_GROUPS.matcher(number).matches()
        || before.matches("(?s).*(?:fødsel|fnr|person|d-n).*");
  }

  /** Has the digits of a number of birth, and is not written as a British telephone is. */
  private boolean passes() {
    return Checksums.birthNumber(digits) && !number.matches("\\(?0\\d{3,4}\\)?[ -]\\d.*");
  }

  private static String checked(String rule, boolean passes) {
    return passes ? rule : rule + "-unchecked";
  }

  private boolean ukPhone() {
    int length = digits.length();
    return digits.charAt(0) == '0' && digits.charAt(1) != '0' && length >= 9 && length <= 11;
  }

  /** An amount: thousands apart, with a currency around. */
  private boolean money() {
    if (!THOUSANDS.matcher(number).matches()) {
      return false;
    }
    String before = text.substring(Math.max(0, start - 4), start).toLowerCase(Locale.ROOT);
    String after = text.substring(end, Math.min(text.length(), end + 8)).toLowerCase(Locale.ROOT);
    return before.matches("(?s).*(?:kr|nok|£|\\$|€).*")
        || after.matches("(?s)(?: ?kr|,-| ?nok| ?pounds| ?euro| ?mill).*");
  }
}
