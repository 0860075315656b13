package org.redthread.report.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Which column of a review sheet is which, from 0. */
final class SheetColumns {
  static final int NUMBER = 0;
  static final int LETTER = 1;
  static final int ANSWER = 2;
  static final int NOTE = 3;
  static final int SECOND = 4;
  static final int SECOND_NOTE = 5;
  static final int SETTLED = 6;
  static final int CASES = 7;
  static final int IDS = 8;

  /** The columns that the labels file takes over, by the names they have there. */
  static final List<String> PLAIN =
      List.of("ids", "id", "batch", "drawn", "stratum", "pool", "probability", "check");

  /** The row that names the columns; above it stands what the sheet is. */
  static final int HEADER = 0;

  private SheetColumns() {}

  static int of(String plain) {
    return IDS + PLAIN.indexOf(plain);
  }

  /** A short digest by which a changed cell is noticed. */
  static String check(List<String> cells) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u0000", cells).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
