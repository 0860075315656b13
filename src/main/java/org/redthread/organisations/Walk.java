package org.redthread.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries the work of one code through the events up to a day. */
final class Walk {
  private final Succession succession;
  private final LocalDate date;
  private final TreeMap<Stop, Place> open;
  private final TreeMap<String, Place> ends = new TreeMap<>();
  private String whole = "";

  /** Work that has come to a code, since a day. */
  private record Stop(String code, LocalDate since) {}

  /** Where a part of the work is. */
  record Place(String code, double weight, boolean assumed) {
    Place and(Place other) {
      return new Place(code, weight + other.weight, assumed || other.assumed);
    }
  }

  Walk(Succession succession, LocalDate date) {
    this.succession = succession;
    this.date = date;
    this.open =
        new TreeMap<>(
            Comparator.comparingInt((Stop stop) -> succession.rank(stop.code()))
                .thenComparing(Stop::since)
                .thenComparing(Stop::code));
  }

  /** The places where the work is on the day, sorted by code; weights sum to 1. */
  Collection<Place> from(String code) {
    open.put(new Stop(code, LocalDate.MIN), new Place(code, 1, false));
    while (!open.isEmpty()) {
      Map.Entry<Stop, Place> next = open.pollFirstEntry();
      if (open.isEmpty() && ends.isEmpty()) {
        whole = next.getKey().code();
      }
      move(next.getKey(), next.getValue());
    }
    return ends.values();
  }

  /** How many billionths of the work of a code are where. */
  Map<String, Long> parts(String code) {
    return from(code).stream()
        .collect(Collectors.toMap(Place::code, place -> Math.round(place.weight() * 1e9)));
  }

  /** The last place that had all of the work that was asked for, before any split that lasts. */
  String whole() {
    return ends.size() == 1 ? ends.firstKey() : whole;
  }

  /** The day from which others have the work of a code; empty where it stays. */
  Optional<LocalDate> left(String code) {
    return Optional.ofNullable(event(new Stop(code, LocalDate.MIN))).map(Event::date);
  }

  private void move(Stop stop, Place place) {
    Event event = event(stop);
    if (event == null) {
      ends.merge(place.code(), place, Place::and);
      return;
    }
    LocalDate since = event.date().isAfter(stop.since()) ? event.date() : stop.since();
    event
        .weights()
        .forEach(
            (to, weight) ->
                open.merge(
                    new Stop(to, since),
                    new Place(to, place.weight() * weight, place.assumed() || event.assumed()),
                    Place::and));
  }

  /** The event by which the work has left the stop on the day, null if it is still there. */
  private @Nullable Event event(Stop stop) {
    if (succession.stillOpen(stop.code(), date)) {
      return null;
    }
    List<Event> candidates = new ArrayList<>();
    for (Event event : succession.events(stop.code())) {
      if (leaves(stop, event)) {
        candidates.add(event);
      }
    }
    boolean later = candidates.stream().anyMatch(event -> !event.date().isBefore(stop.since()));
    candidates.removeIf(
        event -> event.date().isAfter(date) || (later && event.date().isBefore(stop.since())));
    return candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
  }

  /** On a cycle only a later event leads on; elsewhere a body may have ceased long before. */
  private boolean leaves(Stop stop, Event event) {
    int rank = succession.rank(stop.code());
    boolean cyclic = event.weights().keySet().stream().anyMatch(to -> succession.rank(to) == rank);
    return !cyclic || event.date().isAfter(stop.since());
  }
}
