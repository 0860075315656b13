package org.redthread.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads id, case and version of a row. */
final class IdentityReader {
  private static final int PADDED = 20;

  private final Identity identity;
  private final int[] idPlaces;
  private final int[] hashedPlaces;
  private final int[] casePlaces;
  private final @Nullable Pattern casePattern;
  private final int versionPlace;
  private final DateReader versionDates;
  private final String fileVersion;

  /** A reader for one file; the version in the file's name holds for all its rows. */
  IdentityReader(Identity identity, Columns columns, String fileVersion) {
    this.identity = identity;
    this.idPlaces = columns.at(identity.columns());
    this.hashedPlaces = columns.at(identity.hashed());
    this.casePlaces = columns.at(identity.caseColumns());
    this.casePattern =
        identity.casePattern().isEmpty() ? null : Pattern.compile(identity.casePattern());
    this.versionPlace = columns.at(identity.version().column());
    this.versionDates = new DateReader(identity.version().formats(), "en");
    this.fileVersion = sortable(fileVersion);
  }

  /** The id; the row is rejected if it has none. */
  String id(RowReading row) {
    String id = joined(row, idPlaces);
    if (hashedPlaces.length > 0) {
      String digest = ContentHash.of(cells(row, hashedPlaces)).substring(0, 16);
      return id.isEmpty() ? digest : id + "/" + digest;
    }
    if (id.isEmpty()) {
      row.reject(identity.columns().get(0), "is empty: the record has no id");
    }
    return id;
  }

  /** The case: the declared columns, or the id. */
  String caseId(RowReading row, String id) {
    String text = casePlaces.length == 0 ? id : joined(row, casePlaces);
    if (casePattern != null) {
      text = groups(casePattern.matcher(text), text);
    }
    return text.isEmpty() ? id : text;
  }

  private static String groups(Matcher match, String text) {
    if (!match.find()) {
      return text;
    }
    StringBuilder groups = new StringBuilder();
    for (int group = 1; group <= match.groupCount(); group++) {
      String found = match.group(group);
      groups.append(found == null ? "" : found);
    }
    return groups.toString();
  }

  /** The version as sortable text; empty is older than any other. */
  String version(RowReading row) {
    String text = versionPlace < 0 ? "" : row.cell(versionPlace);
    if (text.isEmpty()) {
      return fileVersion;
    }
    if (identity.version().formats().isEmpty()) {
      return sortable(text);
    }
    DateReader.Reading reading = versionDates.read(text);
    LocalDate day = reading.day();
    if (day == null) {
      row.reject(identity.version().column(), reading.reason());
      return "";
    }
    return day.toString();
  }

  /** Whole numbers are filled up with zeros, so that 10 comes after 9. */
  static String sortable(String text) {
    boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && text.length() < PADDED ? "0".repeat(PADDED - text.length()) + text : text;
  }

  /** The cells joined by a stroke; empty if all are. */
  private static String joined(RowReading row, int[] places) {
    if (places.length == 1) {
      return row.cell(places[0]);
    }
    List<String> cells = cells(row, places);
    return cells.stream().allMatch(String::isEmpty) ? "" : String.join("/", cells);
  }

  private static List<String> cells(RowReading row, int[] places) {
    List<String> cells = new ArrayList<>(places.length);
    for (int place : places) {
      cells.add(row.cell(place));
    }
    return cells;
  }
}
