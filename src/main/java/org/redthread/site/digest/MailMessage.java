package org.redthread.site.digest;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A digest as a mail message: text and HTML, one of which a reader sees (RFC 5322, 2046 and 2047).
 *
 * @param from and {@code to} addresses
 * @param sent when it is handed over
 */
record MailMessage(String from, List<String> to, DigestText digest, OffsetDateTime sent) {
  private static final String LINE = "\r\n";

  /** Bytes of a word of the subject: with what stands around it, 75 characters at most. */
  private static final int WORD = 42;

  /** Lines end as RFC 5322 asks; none is longer than 76 characters, but for addresses. */
  String text() {
    String boundary = "redthread-" + digest.digest().run();
    return String.join(
        LINE,
        "From: Redthread <" + from + ">",
        "To: " + String.join("," + LINE + " ", to),
        "Subject: " + subject(digest.digest().headline()),
        "Date: " + sent.format(date()),
        "Message-ID: <" + boundary + "@" + from.substring(from.indexOf('@') + 1) + ">",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"",
        "",
        part(boundary, "text/plain", digest.text())
            + part(boundary, "text/html", digest.html())
            + "--"
            + boundary
            + "--"
            + LINE);
  }

  private static DateTimeFormatter date() {
    return DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
  }

  private static String part(String boundary, String type, String text) {
    return "--"
        + boundary
        + LINE
        + "Content-Type: "
        + type
        + "; charset=UTF-8"
        + LINE
        + "Content-Transfer-Encoding: base64"
        + LINE
        + LINE
        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + LINE;
  }

  /** Encoded words, each of whole characters. */
  static String subject(String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              String next = Character.toString(letter);
              if ((word + next).getBytes(StandardCharsets.UTF_8).length > WORD) {
                out.append(encoded(word.toString())).append(LINE).append(' ');
                word.setLength(0);
              }
              word.append(Character.isISOControl(letter) ? " " : next);
            });
    return out.append(encoded(word.toString())).toString();
  }

  private static String encoded(String word) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8))
        + "?=";
  }
}
