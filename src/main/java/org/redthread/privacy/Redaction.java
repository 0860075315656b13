package org.redthread.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a letter.
 *
 * @param text the letter without people
 * @param entities what was taken out, in the order of the letter, not overlapping
 * @param language en, nb or nn
 * @param risk how likely something was missed
 */
public record Redaction(RedactedText text, List<Entity> entities, String language, Risk risk) {
  public Redaction {
    entities = List.copyOf(entities);
  }

  /** How many of each kind, in the order of the kinds' names. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new TreeMap<>();
    entities.forEach(entity -> counts.merge(entity.kind(), 1, Integer::sum));
    return counts;
  }

  /** Kinds with their counts, as a cell of a table: {@code PERSON:3 PHONE:1}. */
  public String summary() {
    return counts().entrySet().stream()
        .map(kind -> kind.getKey() + ":" + kind.getValue())
        .collect(Collectors.joining(" "));
  }
}
