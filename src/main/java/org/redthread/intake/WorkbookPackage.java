package org.redthread.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.redthread.run.OperatorException;

/** Looks into a workbook's package before it is opened, and refuses what may do harm. */
final class WorkbookPackage {
  /** Text that no table packs tighter: a hundred bytes from one. */
  private static final long RATIO = 100;

  private static final long HARMLESS = 1 << 20;
  private static final long LARGEST_STRINGS = 1L << 29;
  private static final int MOST_PARTS = 10_000;
  private static final int PROLOGUE = 1 << 16;

  private WorkbookPackage() {}

  /**
   * Checks a file.
   *
   * @throws OperatorException if it is empty, no workbook, a zip bomb, or declares XML entities
   */
  static void check(Path file) {
    try {
      if (Files.size(file) == 0) {
        throw new OperatorException("%s is empty: a workbook was expected.".formatted(file));
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        if (zip.size() > MOST_PARTS) {
          throw refused(file, "it has more parts than a workbook has");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
          checkSize(file, entry);
          checkPrologue(file, zip, entry);
        }
      }
    } catch (IOException e) {
      throw new OperatorException(
          "%s is no .xlsx workbook, or is damaged: save it again as .xlsx, or declare its format."
              .formatted(file),
          e);
    }
  }

  private static void checkSize(Path file, ZipEntry entry) {
    boolean bomb =
        entry.getSize() > HARMLESS && entry.getSize() > RATIO * entry.getCompressedSize();
    boolean strings =
        entry.getName().endsWith("sharedStrings.xml") && entry.getSize() > LARGEST_STRINGS;
    if (bomb || strings) {
      throw refused(file, "a part of it unpacks to far more than a table holds (a zip bomb)");
    }
  }

  private static void checkPrologue(Path file, ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      String start = new String(in.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
      // Without the zero bytes, UTF-16 reads like ASCII.
      String text = start.replace("\0", "").toUpperCase(Locale.ROOT);
      if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
        throw refused(file, "its XML declares a document type or entities, as an attack does");
      }
    }
  }

  private static OperatorException refused(Path file, String why) {
    return new OperatorException(
        "%s is refused: %s. Ask its sender for a fresh copy.".formatted(file, why));
  }
}
