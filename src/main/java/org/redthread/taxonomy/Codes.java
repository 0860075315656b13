package org.redthread.taxonomy;

import java.util.regex.Pattern;

/** Codes as they are compared. */
final class Codes {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

  private Codes() {}

  /** Without blanks at the ends, no-break spaces included, and single ones within. */
  static String plain(String code) {
    return BLANKS.matcher(code).replaceAll(" ").strip();
  }
}
