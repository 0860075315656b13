package org.redthread.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a run of records, by the file they belong to, and what they count. */
final class Sheets {
  final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  final Counts fates = new Counts();
  final Counts notes = new Counts();

  StringBuilder text(String file) {
    return texts.computeIfAbsent(file, name -> new StringBuilder(1 << 16));
  }

  /** Adds a row of a feed and notes what intake must do with it. */
  void row(String file, Fate fate, String row) {
    text(file).append(row).append('\n');
    fates.add(file + "/" + fate);
  }

  void row(String file, Fate fate, char delimiter, String... cells) {
    row(file, fate, cells(delimiter, cells));
  }

  /** Adds a line to a file that is no feed. */
  void line(String file, String... cells) {
    text(file).append(cells(',', cells)).append('\n');
  }

  static String cells(char delimiter, String... cells) {
    StringBuilder row = new StringBuilder(1000);
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        row.append(delimiter);
      }
      cell(row, cells[i], delimiter);
    }
    return row.toString();
  }

  private static void cell(StringBuilder row, String cell, char delimiter) {
    if (cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0) {
      row.append(cell);
    } else {
      row.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
