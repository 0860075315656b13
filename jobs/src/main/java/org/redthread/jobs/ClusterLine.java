package org.redthread.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import org.redthread.run.Yaml;
import org.redthread.text.cluster.LineageEvent;
import org.redthread.text.cluster.Pattern;

/**
 * A row of clusters.csv: a recurring theme in the letters of one failure type, at all organisations
 * or at one.
 *
 * @param failureType or, of a theme of one organisation, {@link ClusterShape#scope}
 * @param cluster the id, for life
 * @param state born, grown, shrunk, held, split, merged, gone, or emerging
 * @param of split: what it came out of; merged: what it went into
 * @param size letters in it; 0 of one that is there no more
 * @param first and {@code last} day on which one of them came, empty if it is there no more
 * @param representatives source and record of the letters that show it, the most typical first
 */
record ClusterLine(
    String failureType,
    String cluster,
    String label,
    String state,
    List<String> of,
    int size,
    int organisations,
    String first,
    String last,
    List<String> representatives) {
  static final String EMERGING = "emerging";
  static final String HELD = "held";

  /** Days before the as-at date within which a theme must have had a letter to be emerging. */
  private static final int RECENT_DAYS = 60;

  static ClusterLine of(String type, Pattern pattern, List<LineageEvent> events) {
    LineageEvent event =
        events.stream().filter(e -> e.cluster().equals(pattern.id())).findFirst().orElse(null);
    String state = event == null ? HELD : word(event);
    return new ClusterLine(
        type,
        pattern.id(),
        pattern.label(),
        pattern.young() ? EMERGING : state,
        event == null ? List.of() : event.others(),
        pattern.size(),
        pattern.organisations(),
        pattern.first().toString(),
        pattern.last().toString(),
        pattern.representatives().stream()
            .map(id -> id.replace(ClusterShape.BETWEEN, ' '))
            .toList());
  }

  /** One that is there no more. */
  static ClusterLine ended(String type, LineageEvent event) {
    return new ClusterLine(
        type, event.cluster(), "", word(event), event.others(), 0, 0, "", "", List.of());
  }

  private static String word(LineageEvent event) {
    return event.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Tonight: what came up suddenly long ago is emerging no more. */
  ClusterLine on(LocalDate asAt) {
    boolean old = present() && LocalDate.parse(last).isBefore(asAt.minusDays(RECENT_DAYS));
    return state.equals(EMERGING) && old ? in(HELD) : this;
  }

  static ClusterLine parse(String json) {
    try {
      return Yaml.json().readValue(json, ClusterLine.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store's table of clusters holds no cluster", e);
    }
  }

  boolean present() {
    return size > 0;
  }

  /** The same on a night that brought nothing. */
  ClusterLine held() {
    return in(state.equals(EMERGING) ? EMERGING : HELD);
  }

  private ClusterLine in(String other) {
    return new ClusterLine(
        failureType,
        cluster,
        label,
        other,
        List.of(),
        size,
        organisations,
        first,
        last,
        representatives);
  }
}
