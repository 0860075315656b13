package org.redthread.signals.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The complaints of one failing about one organisation in the order they came in, so that those of
 * a span are found by halving: the cost of a question does not grow with their number.
 */
final class Failing {
  private final List<Received> complaints;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param complaints in any order, each once
   * @throws IllegalArgumentException if an id comes twice
   */
  Failing(List<Received> complaints) {
    this.complaints =
        complaints.stream()
            .sorted(Comparator.comparing(Received::received).thenComparing(Received::id))
            .toList();
    for (Received complaint : this.complaints) {
      if (places.put(complaint.id(), places.size()) != null) {
        throw new IllegalArgumentException("a complaint is counted once in a failing");
      }
    }
  }

  /** How many came in from one day on and before another, this one not among them. */
  int count(LocalDate from, LocalDate before, String apart) {
    int first = place(from);
    int end = Math.max(first, place(before));
    int own = places.getOrDefault(apart, -1);
    return end - first - (own >= first && own < end ? 1 : 0);
  }

  /** The ids of the first of them. */
  List<String> first(int most, LocalDate from, LocalDate before, String apart) {
    List<String> ids = new ArrayList<>();
    int end = place(before);
    for (int place = place(from); place < end && ids.size() < most; place++) {
      String id = complaints.get(place).id();
      if (!id.equals(apart)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** How many came in before a day: the place of the first that did not. */
  private int place(LocalDate day) {
    int low = 0;
    int high = complaints.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (complaints.get(middle).received().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
