package org.redthread.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One failure code of a feed.
 *
 * @param code as printed in the feed
 * @param category category of the Healthcare Complaints Analysis Tool, or imaging or other
 * @param label what it means, in the feed's language
 * @param weights relative frequency by sector; 0 where it does not occur
 */
record Failure(String code, String category, String label, Map<String, Double> weights) {

  double weight(String sector) {
    return weights.getOrDefault(sector, 0.0);
  }

  boolean imaging() {
    return category.equals("imaging");
  }

  /** The code book of a feed. */
  static List<Failure> book(String resource) {
    List<String> lines = Wordlists.lines(resource);
    String[] header = lines.get(0).split(",", -1);
    List<Failure> failures = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, Double> weights = new LinkedHashMap<>();
      for (int i = 3; i < header.length; i++) {
        weights.put(header[i], Double.valueOf(cells[i]));
      }
      failures.add(new Failure(cells[0], cells[1], cells[2], Map.copyOf(weights)));
    }
    return List.copyOf(failures);
  }
}
