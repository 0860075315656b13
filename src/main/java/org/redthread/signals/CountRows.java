package org.redthread.signals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.OperatorException;
import org.redthread.run.Tables;

/** Collects the rows of a counts file in four arrays, then fills a panel. */
final class CountRows {
  private static final int TOTAL = -1;

  private final PanelFiles files;
  private final FailureTypes types;
  private final Map<String, Integer> places;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private int[] organisations = new int[1024];
  private int[] nodes = new int[1024];
  private int[] periods = new int[1024];
  private int[] counts = new int[1024];
  private int size;
  private Periods.Unit unit = Periods.Unit.MONTH;
  private int[] columns = new int[0];

  CountRows(PanelFiles files, FailureTypes types, Map<String, Integer> places) {
    this.files = files;
    this.types = types;
    this.places = places;
  }

  Tables.Rows columns(List<String> header) {
    List<String> wanted = List.of("organisation", "failure_type", "period", "count");
    columns = wanted.stream().mapToInt(header::indexOf).toArray();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        throw new OperatorException(
            "%s has no column '%s'; its columns are: %s."
                .formatted(files.counts(), wanted.get(i), String.join(", ", header)));
      }
    }
    return this::row;
  }

  private void row(long line, List<String> cells) {
    if (size == counts.length) {
      grow();
    }
    organisations[size] = organisation(line, cells.get(columns[0]).strip());
    nodes[size] = node(line, cells.get(columns[1]).strip());
    periods[size] = period(line, cells.get(columns[2]).strip());
    counts[size] = count(line, cells.get(columns[3]).strip());
    size++;
  }

  private void grow() {
    int larger = size + (size >> 1);
    organisations = Arrays.copyOf(organisations, larger);
    nodes = Arrays.copyOf(nodes, larger);
    periods = Arrays.copyOf(periods, larger);
    counts = Arrays.copyOf(counts, larger);
  }

  private int organisation(long line, String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw slip(
          line,
          "organisation",
          "an organisation that %s lists".formatted(files.organisations().getFileName()));
    }
    return place;
  }

  private int node(long line, String id) {
    int node = types.position(id);
    if (node < 0 && !(files.explicit() && id.isEmpty())) {
      throw slip(
          line,
          "failure_type",
          "a failure type that %s lists".formatted(files.taxonomy().getFileName()));
    }
    return node < 0 ? TOTAL : node;
  }

  private int period(long line, String text) {
    Integer known = ordinals.get(text);
    if (known != null) {
      return known;
    }
    try {
      Periods.Unit found = Periods.unitOf(text);
      unit = ordinals.isEmpty() ? found : unit;
      if (found != unit) {
        throw slip(
            line,
            "period",
            "a %s like the rows before".formatted(unit.name().toLowerCase(java.util.Locale.ROOT)));
      }
      int ordinal = Periods.ordinal(text, unit);
      ordinals.put(text, ordinal);
      return ordinal;
    } catch (IllegalArgumentException e) {
      throw slip(line, "period", "2021-04, 2021-Q2 or a date like 2021-04-17");
    }
  }

  private int count(long line, String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw slip(line, "count", "a whole number of 0 or more");
    }
    throw slip(line, "count", "a whole number of 0 or more");
  }

  private OperatorException slip(long line, String column, String expected) {
    return new OperatorException(
        "%s line %d, column '%s': expected %s.".formatted(files.counts(), line, column, expected));
  }

  /** From the first to the last period that any row names. */
  Periods periods() {
    if (size == 0) {
      throw new OperatorException("%s has no counts.".formatted(files.counts()));
    }
    int first = Arrays.stream(periods, 0, size).min().orElseThrow();
    int last = Arrays.stream(periods, 0, size).max().orElseThrow();
    return new Periods(unit, first, last - first + 1);
  }

  void fill(PanelBuilder builder, int first) {
    for (int i = 0; i < size; i++) {
      if (nodes[i] == TOTAL) {
        builder.total(organisations[i], periods[i] - first, counts[i]);
      } else {
        builder.add(nodes[i], organisations[i], periods[i] - first, counts[i]);
      }
    }
  }
}
