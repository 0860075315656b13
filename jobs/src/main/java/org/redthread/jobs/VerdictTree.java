package org.redthread.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redthread.signals.FailureTypes;

/**
 * The failure types of a run that verdicts are given on: those that any complaint fell under, with
 * all above them, and every theme. Codes without a place in the taxonomy get no verdict; they are
 * listed for the analyst instead.
 */
final class VerdictTree {
  private final FailureTypes types;

  VerdictTree(org.redthread.themes.FailureTypes all, List<CubeCell> cells) {
    Set<String> seen = new HashSet<>();
    cells.forEach(cell -> seen.add(cell.failureType()));
    List<FailureTypes.Node> nodes = new ArrayList<>();
    for (int node = 0; node < all.size(); node++) {
      String id = all.id(node);
      boolean counted = seen.contains(id) && all.isFailing(node);
      if (counted || all.isTheme(node)) {
        nodes.add(new FailureTypes.Node(id, all.node(node).parent(), all.label(node, "en")));
      }
    }
    types = new FailureTypes(nodes);
  }

  FailureTypes types() {
    return types;
  }
}
