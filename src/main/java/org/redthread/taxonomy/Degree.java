package org.redthread.taxonomy;

import java.io.Serializable;
import java.util.TreeMap;

/**
 * One step of a scale that goes with a taxonomy: a severity, a harm, a stage of care.
 *
 * @param value as stored: a number of an ordered scale, or a word
 * @param labels by language
 */
public record Degree(String value, TreeMap<String, String> labels, String definition)
    implements Serializable {
  /** The definition may be left out. */
  public Degree {
    value = value == null ? "" : value;
    labels = labels == null ? new TreeMap<>() : new TreeMap<>(labels);
    definition = definition == null ? "" : definition.strip();
  }

  public String label(String language) {
    return Labels.of(labels, language, value);
  }
}
