package org.redthread.site.news;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.site.data.Line;
import org.redthread.site.data.Past;
import org.redthread.site.data.PastTheme;

/**
 * Tells recurring themes that nobody has seen from those that only have another id: since the run
 * before, all letters were read again, a failure type was split or named otherwise, or the earlier
 * run found no themes at all.
 */
final class FoundAnew {
  private final Past past;
  private final List<Line> rows;
  private final Set<String> begun;
  private final Map<String, PastTheme> lost;

  /**
   * @param rows of clusters.csv, with those of themes that ended
   */
  FoundAnew(Past past, List<Line> rows) {
    this.past = past;
    this.rows = rows;
    Set<String> there =
        Past.clusters(rows).stream().map(line -> line.text("id")).collect(Collectors.toSet());
    this.lost =
        past.clusters().entrySet().stream()
            .filter(entry -> !there.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.begun = begun();
  }

  /** Scopes whose ids were counted from one again: none of the earlier is there or is said gone. */
  private Set<String> begun() {
    Set<String> known = new HashSet<>();
    past.clusters().values().forEach(theme -> known.add(theme.scope()));
    for (Line row : rows) {
      if (past.clusters().containsKey(row.text("id"))) {
        known.remove(PastTheme.scope(row));
      }
    }
    return known;
  }

  /** Themes with ids that were not there. */
  List<Line> unknown() {
    return Past.clusters(rows).stream()
        .filter(line -> !past.clusters().containsKey(line.text("id")))
        .toList();
  }

  /** How many ids are there no more. */
  long lost() {
    return lost.size();
  }

  /**
   * Whether a theme with an unknown id is one that readers may have seen. One that came up suddenly
   * is not, unless it was there under another id.
   */
  boolean seen(Line line) {
    return lost.values().stream().anyMatch(PastTheme.of(line)::same)
        || (!line.text("state").equals("emerging") && counted(line));
  }

  /** Whether ids are counted from one here, so that a new one says nothing. */
  private boolean counted(Line line) {
    return !past.looked()
        || !past.verdicts().containsKey(line.text("failure_type"))
        || begun.contains(PastTheme.scope(line));
  }
}
