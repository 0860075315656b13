package org.redthread.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A stable digest of what a record says: the first 128 bits of SHA-256, in 32 hexadecimal digits.
 * White space of any length and the shape of quotation marks and dashes make no difference; the
 * source and the version are left out, so that the same content has the same digest in any version.
 */
public final class ContentHash {
  private static final char END = '\u001F';
  private static final int BYTES = 16;

  private ContentHash() {}

  /** The digest of one complaint. */
  public static String of(Complaint complaint) {
    StringBuilder text = new StringBuilder(256);
    append(text, complaint);
    return digest(text);
  }

  /** The digest of a list of texts; their order matters. */
  static String of(List<String> texts) {
    StringBuilder text = new StringBuilder(128);
    texts.forEach(value -> append(text, value));
    return digest(text);
  }

  /** The digest of all complaints of a row, in their order. */
  static String ofRow(List<Complaint> complaints) {
    StringBuilder text = new StringBuilder(256);
    complaints.forEach(complaint -> append(text, complaint));
    return digest(text);
  }

  private static void append(StringBuilder text, Complaint c) {
    append(text, c.id());
    append(text, c.caseId());
    append(text, c.kind().name());
    append(text, String.valueOf(c.received()));
    append(text, String.valueOf(c.incident()));
    append(text, String.valueOf(c.closed()));
    append(text, c.organisation());
    append(text, c.organisationCode());
    append(text, c.serviceArea());
    c.codes().forEach(code -> append(text, code));
    text.append(END);
    append(text, c.narrative());
    append(text, c.language());
    append(text, c.outcome());
    append(text, c.severity());
    append(text, c.harm());
    append(text, c.remedy());
    append(text, String.valueOf(c.remedyDue()));
    append(text, c.channel());
    append(text, c.byWhom());
    append(text, c.anonymous() ? "1" : "0");
    append(text, String.valueOf(c.count()));
  }

  private static void append(StringBuilder text, String value) {
    boolean space = false;
    for (int at = 0; at < value.length(); at++) {
      char c = folded(value.charAt(at));
      if (c != ' ' || !space) {
        text.append(c);
      }
      space = c == ' ';
    }
    text.append(END);
  }

  private static char folded(char c) {
    if (c > ' ' && c < '\u0080') {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u00A0', '\u2007', '\u202F', END -> ' ';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }

  private static String digest(StringBuilder text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
