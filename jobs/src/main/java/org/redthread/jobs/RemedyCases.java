package org.redthread.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.redthread.signals.recurrence.Limits;
import org.redthread.signals.recurrence.Received;
import org.redthread.signals.recurrence.Recurrence;
import org.redthread.signals.recurrence.Remedy;

/**
 * The cases of one failing at one organisation: rows of organisation, failure type, finding, day of
 * receipt and due date of the remedy, which may be null, both in days since 1970. Rows come in the
 * order of receipt; of a case with several the first receipt counts, and the last due date.
 */
final class RemedyCases {
  private final List<Received> cases = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, LocalDate> due = new HashMap<>();

  /** Whether a row is of this failing; the first is. */
  boolean holds(Row row) {
    return cases.isEmpty()
        || (row.getString(1).equals(cases.get(0).failureType())
            && row.getString(0).equals(cases.get(0).organisation()));
  }

  void add(Row row) {
    String id = row.getString(2);
    if (ids.add(id)) {
      cases.add(received(id, row));
    }
    if (!row.isNullAt(4)) {
      LocalDate day = LocalDate.ofEpochDay(row.getInt(4));
      due.merge(id, day, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  /** All name organisation and failure type by the text of the first, which is hashed once. */
  private Received received(String id, Row row) {
    LocalDate day = LocalDate.ofEpochDay(row.getInt(3));
    return cases.isEmpty()
        ? new Received(id, row.getString(0), row.getString(1), day)
        : new Received(id, cases.get(0).organisation(), cases.get(0).failureType(), day);
  }

  /** What came of the remedies that have fallen due, in the order of receipt and finding. */
  List<Recurrence> recurrences(LastDays seen, Limits limits) {
    List<Remedy> remedies = cases.stream().flatMap(each -> remedy(each).stream()).toList();
    if (remedies.isEmpty()) {
      return List.of();
    }
    Received last = cases.get(cases.size() - 1);
    LocalDate end = seen.of(last.organisation(), last.received());
    return Recurrence.of(remedies, cases, end, limits);
  }

  private Optional<Remedy> remedy(Received upheld) {
    return Optional.ofNullable(due.get(upheld.id()))
        .filter(day -> !day.isBefore(upheld.received()))
        .map(
            day ->
                new Remedy(
                    upheld.id(),
                    upheld.organisation(),
                    upheld.failureType(),
                    upheld.received(),
                    day));
  }
}
