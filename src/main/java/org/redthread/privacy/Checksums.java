package org.redthread.privacy;

/**
 * Check digits. They say how sure a number is of its kind; they never decide whether it is taken
 * out: mistyped numbers name people too, and one in eleven chance numbers passes.
 */
final class Checksums {
  private static final int[] BIRTH_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] BIRTH_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] ACCOUNT = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

  private Checksums() {}

  private static boolean eleven(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  /** NHS Data Dictionary, "NHS NUMBER": modulus 11 over ten digits. */
  static boolean nhs(String digits) {
    return digits.length() == 10 && eleven(digits, NHS);
  }

  /** Skatteetaten, folkeregisteret: the two control digits of a fødselsnummer, modulus 11. */
  static boolean birthNumber(String digits) {
    return digits.length() == 11 && eleven(digits, BIRTH_1) && eleven(digits, BIRTH_2);
  }

  /**
   * Whether the first six digits are a day, month and year, as D-numbers and test numbers shift.
   */
  static boolean birthDate(String digits) {
    int day = number(digits, 0) % 40;
    int month = number(digits, 2) % 20;
    return number(digits, 0) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static int number(String digits, int at) {
    return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
  }

  /** Norwegian account number, modulus 11. */
  static boolean account(String digits) {
    return digits.length() == 11 && eleven(digits, ACCOUNT);
  }

  /** Payment cards: ISO/IEC 7812-1, annex B. */
  static boolean card(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = i % 2 == 1 ? digit * 2 : digit;
      sum += twice > 9 ? twice - 9 : twice;
    }
    return digits.length() >= 13 && sum % 10 == 0;
  }
}
