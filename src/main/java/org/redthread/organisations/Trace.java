package org.redthread.organisations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is known of the succession of one code.
 *
 * @param code the code asked for
 * @param steps every event its work has gone through or will, breadth first from the code
 */
public record Trace(String code, List<Step> steps) {

  /**
   * One link of the chain.
   *
   * @param from who gave work away
   * @param to who took it over
   * @param date first day of the new responsibility
   * @param weight the part of {@code from}'s work, above 0 and at most 1
   * @param assumed whether the part is an equal one because the source gives none
   */
  public record Step(String from, String to, LocalDate date, double weight, boolean assumed) {}

  public Trace {
    steps = List.copyOf(steps);
  }

  static Trace of(Succession succession, String code) {
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(code));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String from = next.remove();
      for (Event event : succession.events(from)) {
        event
            .weights()
            .forEach(
                (to, weight) -> {
                  steps.add(new Step(from, to, event.date(), weight, event.assumed()));
                  if (seen.add(to)) {
                    next.add(to);
                  }
                });
      }
    }
    return new Trace(code, steps);
  }
}
