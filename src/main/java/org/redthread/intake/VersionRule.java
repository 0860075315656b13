package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * What orders the versions of one record.
 *
 * @param column the column; empty for none
 * @param formats date formats of that column; empty for text or whole numbers
 * @param filePattern regular expression whose first group, found in the file's name, is the
 *     version; empty for none
 * @param snapshot whether each version of an aggregated source states whole periods, so that a
 *     later one replaces all that an earlier one said of them
 */
public record VersionRule(String column, List<String> formats, String filePattern, boolean snapshot)
    implements Serializable {
  public static final VersionRule NONE = new VersionRule("", List.of(), "", false);

  public boolean declared() {
    return !column.isEmpty() || !filePattern.isEmpty();
  }
}
