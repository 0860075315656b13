package org.redthread.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.redthread.run.OperatorException;

/** Judges from its first bytes whether a file is the text that it is declared to be. */
final class TextSample {
  private TextSample() {}

  static void check(Path file, byte[] head, Charset declared) {
    if (head.length == 0) {
      throw slip(file, "is empty: a header row was expected");
    }
    refuseContainers(file, head);
    if (declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")) {
      return;
    }
    if (marked(head) || zeros(head, 0) > 0.4 || zeros(head, 1) > 0.4) {
      throw slip(
          file,
          "is UTF-16 where %s is declared; declare 'csv: {encoding: UTF-16}' or save it as UTF-8"
              .formatted(declared.name()));
    }
    if (controls(head) > 0.01 || zeros(head, 0) + zeros(head, 1) > 0) {
      throw slip(file, "is no text but binary; check which file was sent");
    }
  }

  private static void refuseContainers(Path file, byte[] head) {
    String start = new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\u0003\u0004")) {
      throw slip(file, "is a workbook or a zip archive: declare 'format: xlsx' or unpack it");
    }
    if (start.startsWith("\u001f\u008b")) {
      throw slip(file, "is compressed: give its name the ending .gz");
    }
    if (start.startsWith("PAR1")) {
      throw slip(file, "is a Parquet file: declare 'format: parquet'");
    }
    if (start.equals("%PDF-") || name.endsWith(".xls")) {
      throw slip(file, "is a document, not a table of text; save it as CSV or XLSX");
    }
  }

  private static boolean marked(byte[] head) {
    return head.length >= 2
        && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
  }

  /** The share of zero bytes at even or odd places. */
  private static double zeros(byte[] head, int parity) {
    int zeros = 0;
    for (int at = parity; at < head.length; at += 2) {
      zeros += head[at] == 0 ? 1 : 0;
    }
    return zeros / Math.max(1.0, head.length / 2.0);
  }

  private static double controls(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean control = (b >= 0 && b < 9) || (b > 13 && b < 32) || b == 127;
      controls += control ? 1 : 0;
    }
    return (double) controls / head.length;
  }

  private static OperatorException slip(Path file, String what) {
    return new OperatorException("%s %s.".formatted(file, what));
  }
}
