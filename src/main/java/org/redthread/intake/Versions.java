package org.redthread.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides between the rows of one record. The decision depends on what the rows say and never on
 * the order in which they come.
 *
 * <ol>
 *   <li>The latest version whose rows all say the same counts; the first of them by file and line
 *       is accepted, the others are duplicates.
 *   <li>Rows of earlier versions are superseded; repeats among them are duplicates.
 *   <li>Rows of one version that contradict each other are all quarantined; the last version that
 *       is not in dispute goes on counting.
 * </ol>
 */
public final class Versions {
  private Versions() {}

  /** The reason to give for quarantined rows. */
  public static String conflict(Source source) {
    return source.identity().version().declared()
        ? "two different rows carry this id and the same version"
        : "two different rows carry this id and the feed declares no version column";
  }

  /** The fates of all rows of one record. */
  public static Map<RowVersion, Fate> decide(Collection<RowVersion> rows) {
    return decide(rows, "");
  }

  /**
   * The fates of all rows of one record whose scope was stated as a whole by a later version.
   *
   * @param latest the latest version that states the scope; rows of an earlier one are superseded
   *     even if it does not mention the record. Empty where there is no scope
   */
  public static Map<RowVersion, Fate> decide(Collection<RowVersion> rows, String latest) {
    Map<RowVersion, Fate> fates = new HashMap<>();
    boolean decided = false;
    for (List<RowVersion> version : byVersion(rows)) {
      boolean stale = version.get(0).version().compareTo(latest) < 0;
      boolean agreed = version.get(0).hash().equals(version.get(version.size() - 1).hash());
      if (decided || stale) {
        repeats(version, Fate.SUPERSEDED, fates);
      } else if (agreed) {
        repeats(version, Fate.ACCEPTED, fates);
        decided = true;
      } else {
        version.forEach(row -> fates.put(row, Fate.QUARANTINED));
      }
    }
    return fates;
  }

  /** The rows, each place once, grouped by version from the latest to the first. */
  private static Collection<List<RowVersion>> byVersion(Collection<RowVersion> rows) {
    Map<String, List<RowVersion>> versions = new TreeMap<>(Collections.reverseOrder());
    for (RowVersion row : new TreeSet<>(rows)) {
      versions.computeIfAbsent(row.version(), version -> new ArrayList<>()).add(row);
    }
    return versions.values();
  }

  /** The first row of each content has the fate, the others repeat it. */
  private static void repeats(List<RowVersion> rows, Fate fate, Map<RowVersion, Fate> fates) {
    Map<String, Fate> seen = new LinkedHashMap<>();
    for (RowVersion row : rows) {
      fates.put(row, seen.putIfAbsent(row.hash(), fate) == null ? fate : Fate.DUPLICATE);
    }
  }
}
