package org.redthread.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.redthread.run.Sha256;

/**
 * A stable digest of what a record says: the first 128 bits of SHA-256, in 32 hexadecimal digits.
 * White space of any length and the shape of quotation marks and dashes make no difference; the
 * source and the version are left out, so that the same content has the same digest in any version.
 */
public final class ContentHash {
  private static final char END = '\u001F';
  private static final int BYTES = 16;

  private char[] text = new char[1024];
  private int length;

  private ContentHash() {}

  /** The digest of one complaint. */
  public static String of(Complaint complaint) {
    ContentHash text = new ContentHash();
    text.append(complaint);
    return text.digest();
  }

  /** The digest of a list of texts; their order matters. */
  static String of(List<String> texts) {
    ContentHash text = new ContentHash();
    texts.forEach(text::append);
    return text.digest();
  }

  /** The digest of all complaints of a row, in their order. */
  static String ofRow(List<Complaint> complaints) {
    ContentHash text = new ContentHash();
    complaints.forEach(text::append);
    return text.digest();
  }

  private void append(Complaint c) {
    append(c.id());
    append(c.caseId());
    append(c.kind().name());
    append(String.valueOf(c.received()));
    append(String.valueOf(c.incident()));
    append(String.valueOf(c.closed()));
    append(c.organisation());
    append(c.organisationCode());
    append(c.serviceArea());
    c.codes().forEach(code -> append(code));
    put(END);
    append(c.narrative());
    append(c.language());
    append(c.outcome());
    append(c.severity());
    append(c.harm());
    append(c.remedy());
    append(String.valueOf(c.remedyDue()));
    append(c.channel());
    append(c.byWhom());
    append(c.anonymous() ? "1" : "0");
    append(String.valueOf(c.count()));
  }

  private void append(String value) {
    boolean space = false;
    if (text.length - length <= value.length()) {
      text = Arrays.copyOf(text, 2 * text.length + value.length());
    }
    for (int at = 0; at < value.length(); at++) {
      char c = folded(value.charAt(at));
      if (c != ' ' || !space) {
        text[length++] = c;
      }
      space = c == ' ';
    }
    put(END);
  }

  private void put(char c) {
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = c;
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

  private String digest() {
    return Sha256.hex(new String(text, 0, length).getBytes(StandardCharsets.UTF_8), BYTES);
  }
}
