package org.redthread.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Where a text field of the complaint comes from.
 *
 * @param columns the columns; with several, the value that stands first in the map wins
 * @param map the feed's values to ours, in order of precedence; empty to keep them as printed
 * @param otherwise what to do with a value that the map does not know
 * @param constant the same for every row; only without columns
 */
public record Field(
    List<String> columns, Map<String, String> map, Otherwise otherwise, String constant)
    implements Serializable {

  /** What becomes of a value that the map does not know. */
  public enum Otherwise {
    /** The field is left empty and the row carries an observation. */
    EMPTY,
    /** The value is kept as printed. */
    KEEP,
    /** The row is rejected. */
    REJECT
  }

  /** A field that the feed does not have. */
  public static final Field NONE = constant("");

  public static Field constant(String value) {
    return new Field(List.of(), Map.of(), Otherwise.KEEP, value);
  }
}
