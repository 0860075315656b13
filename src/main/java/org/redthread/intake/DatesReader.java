package org.redthread.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row. */
final class DatesReader {
  private record Place(DateRule rule, int at, DateReader reader) {}

  private final Map<String, Place> places = new HashMap<>();

  DatesReader(List<DateRule> rules, Columns columns) {
    for (DateRule rule : rules) {
      places.put(
          rule.field(),
          new Place(
              rule, columns.at(rule.column()), new DateReader(rule.formats(), rule.locale())));
    }
  }

  /** The date of a field; null if there is none. */
  @Nullable LocalDate read(String field, RowReading row) {
    Place place = places.get(field);
    if (place == null) {
      return null;
    }
    String cell = row.cell(place.at());
    if (cell.isEmpty()) {
      if (place.rule().required()) {
        row.reject(place.rule().column(), "is empty: a date is required");
      }
      return null;
    }
    DateReader.Reading reading = place.reader().read(cell);
    if (reading.day() == null) {
      row.reject(place.rule().column(), reading.reason());
    }
    return reading.day();
  }

  /** Notes what cannot have happened in this order; the complaint counts all the same. */
  void observeOrder(RowReading row, Complaint complaint) {
    LocalDate received = complaint.received();
    if (received == null) {
      return;
    }
    if (complaint.incident() != null && complaint.incident().isAfter(received)) {
      row.observe(column("incident"), "is after the date of receipt");
    }
    if (complaint.closed() != null && complaint.closed().isBefore(received)) {
      row.observe(column("closed"), "is before the date of receipt");
    }
  }

  private String column(String field) {
    Place place = places.get(field);
    return place == null ? field : place.rule().column();
  }
}
