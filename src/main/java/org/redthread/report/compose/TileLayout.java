package org.redthread.report.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where each region's tile stands: as the analyst drew it in the wording, a list of rows of names;
 * regions that the drawing lacks below it; and where it has none of them, a grid in name order.
 */
record TileLayout(Map<String, Place> places) {
  /** A row and a column from 0. */
  record Place(int row, int column) {}

  /** Tiles across a grid that nobody drew. */
  private static final int ACROSS = 4;

  TileLayout {
    places = Map.copyOf(places);
  }

  /**
   * @param names the order of names
   */
  static TileLayout of(List<List<String>> drawn, List<String> regions, Comparator<String> names) {
    Map<String, Place> places = new HashMap<>();
    int rows = 0;
    for (int row = 0; row < drawn.size(); row++) {
      for (int column = 0; column < drawn.get(row).size(); column++) {
        String name = drawn.get(row).get(column);
        if (regions.contains(name)) {
          places.put(name, new Place(row, column));
          rows = row + 1;
        }
      }
    }
    List<String> rest = regions.stream().filter(r -> !places.containsKey(r)).sorted(names).toList();
    for (int i = 0; i < rest.size(); i++) {
      places.put(rest.get(i), new Place(rows + i / ACROSS, i % ACROSS));
    }
    return new TileLayout(closed(places));
  }

  /** Without the empty rows above and the empty columns left of all tiles. */
  private static Map<String, Place> closed(Map<String, Place> places) {
    int top = places.values().stream().mapToInt(Place::row).min().orElse(0);
    int left = places.values().stream().mapToInt(Place::column).min().orElse(0);
    Map<String, Place> closed = new HashMap<>();
    places.forEach((r, p) -> closed.put(r, new Place(p.row() - top, p.column() - left)));
    return closed;
  }

  /** The place of a region that the layout was made for. */
  Place place(String region) {
    return Objects.requireNonNull(places.get(region), region);
  }
}
