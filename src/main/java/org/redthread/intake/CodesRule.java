package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * Where the feed's own failure codes come from.
 *
 * @param columns the columns
 * @param separator between several values in one cell; empty for one value a cell
 * @param join put between the columns of one code; empty for a code a column
 */
public record CodesRule(List<String> columns, String separator, String join)
    implements Serializable {
  public static final CodesRule NONE = new CodesRule(List.of(), "", "");
}
