package org.redthread.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.local.LocalOutlier;

/**
 * Of which organisations a night writes findings for a letter.
 *
 * @param all every organisation with complaints
 * @param outliers those that stand out from their peers
 * @param named these
 */
record Letters(boolean all, boolean outliers, List<String> named) {
  private static final String ALL = "all";
  private static final String OUTLIERS = "local-outliers";

  Letters {
    named = List.copyOf(named);
  }

  /**
   * Reads the value of {@code letters}.
   *
   * @throws OperatorException if it is none of local-outliers, all and a list of ids
   */
  static Letters of(Path file, @Nullable JsonNode value) {
    if (value == null || value.isNull() || value.asText().equals(OUTLIERS)) {
      return new Letters(false, true, List.of());
    }
    if (value.asText().equals(ALL)) {
      return new Letters(true, false, List.of());
    }
    List<String> named = new ArrayList<>();
    value.elements().forEachRemaining(id -> named.add(id.asText()));
    if (!value.isArray() || named.contains("")) {
      throw new OperatorException(
          "%s, key 'letters': write %s, %s or a list of the ids of organisations."
              .formatted(file, OUTLIERS, ALL));
    }
    return new Letters(false, false, named);
  }

  /** Their ids in order; one that the panel does not have received no complaint and gets none. */
  List<String> of(Panel panel, List<LocalOutlier> found) {
    Set<String> ids = new TreeSet<>();
    for (PanelOrganisation organisation : panel.organisations()) {
      String id = organisation.id();
      boolean out = outliers && found.stream().anyMatch(o -> o.organisation().equals(id));
      if (all || out || named.contains(id)) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }
}
