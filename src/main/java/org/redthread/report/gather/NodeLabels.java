package org.redthread.report.gather;

import java.util.Map;
import org.redthread.report.findings.Label;
import org.redthread.signals.FailureTypes;

/** What a report calls the failure types of a panel. */
record NodeLabels(FailureTypes types, Map<String, Label> labels) {
  Label of(int node) {
    String name = types.label(node);
    return labels.getOrDefault(types.id(node), new Label(name, name));
  }

  Label of(String id) {
    int node = types.position(id);
    return node < 0 ? labels.getOrDefault(id, new Label(id, id)) : of(node);
  }

  boolean theme(int node) {
    return types.id(node).startsWith(org.redthread.themes.FailureTypes.THEME);
  }
}
