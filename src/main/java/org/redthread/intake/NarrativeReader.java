package org.redthread.intake;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a row: columns put together, leftovers of spreadsheets cleaned away. */
final class NarrativeReader {
  /** A character that a workbook wrote as its number, as {@code _x000D_} for a carriage return. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final NarrativeRule rule;
  private final int[] places;
  private final FieldReader language;

  NarrativeReader(NarrativeRule rule, Columns columns) {
    this.rule = rule;
    this.places = columns.at(rule.columns());
    this.language = new FieldReader(rule.languageField(), columns);
  }

  String text(RowReading row) {
    if (places.length == 1) {
      return cleaned(row.cell(places[0]));
    }
    StringBuilder text = new StringBuilder();
    for (int place : places) {
      String part = cleaned(row.cell(place));
      if (!part.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(part);
      }
    }
    return text.toString();
  }

  String language(RowReading row) {
    String found = language.read(row);
    return found.isEmpty() ? rule.language() : found;
  }

  static String cleaned(String text) {
    String clean = text;
    if (text.contains("_x")) {
      clean = ESCAPE.matcher(text).replaceAll(NarrativeReader::character);
    }
    if (clean.indexOf('\r') >= 0) {
      clean = clean.replace("\r\n", "\n").replace('\r', '\n');
    }
    return clean.replace('\u00A0', ' ').strip();
  }

  /** A carriage return before a line feed says nothing; other characters are put back. */
  private static String character(MatchResult match) {
    String code = match.group(1).toUpperCase(Locale.ROOT);
    return code.equals("000D")
        ? ""
        : Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, 16)));
  }
}
