package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Places of regions on a map of equal tiles: as an analyst drew it, in rows of names, and below it
 * those that the drawing lacks, in the order of their names.
 */
record Tiles(Map<String, Place> places) {
  private static final int ACROSS = 4;

  /** A row and a column from 1, as style sheets count. */
  record Place(int row, int column) {}

  Tiles {
    places = Map.copyOf(places);
  }

  /**
   * @param names the order of names
   */
  static Tiles of(List<List<String>> drawn, List<String> regions, Comparator<String> names) {
    TreeSet<String> left = new TreeSet<>(names);
    left.addAll(regions);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : drawn) {
      if (row.stream().anyMatch(left::contains)) {
        rows.add(row);
      }
    }
    rows.forEach(row -> row.forEach(left::remove));
    List<String> rest = List.copyOf(left);
    for (int at = 0; at < rest.size(); at += ACROSS) {
      rows.add(rest.subList(at, Math.min(rest.size(), at + ACROSS)));
    }
    Map<String, Place> places = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        places.put(rows.get(row).get(column), new Place(row + 1, column + 1));
      }
    }
    return new Tiles(places);
  }

  /** Of a region that the map was made for. */
  Place place(String region) {
    return Objects.requireNonNull(places.get(region), region);
  }
}
