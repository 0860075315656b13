package org.redthread.signals.emerging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;

/**
 * Clusters as failure types: the counts from which {@link org.redthread.signals.Systemic} makes the
 * same breadth statement of a cluster as of a coded failure type.
 */
public final class ClusterPanel {
  private ClusterPanel() {}

  /**
   * Counts complaints by cluster, organisation and month of receipt, each complaint once in a
   * cluster and once among all of its organisation.
   *
   * @param cases every complaint of the population, in a cluster or not; those of organisations not
   *     listed or outside the periods are left out
   * @param labels cluster id to label; a cluster that is not named here is not counted
   */
  public static Panel of(
      List<ClusterCase> cases,
      Map<String, String> labels,
      List<PanelOrganisation> organisations,
      Periods periods) {
    List<FailureTypes.Node> nodes =
        new TreeMap<>(labels)
            .entrySet().stream()
                .map(e -> new FailureTypes.Node(e.getKey(), "", e.getValue()))
                .toList();
    FailureTypes types = new FailureTypes(nodes);
    PanelBuilder panel = Panel.of(organisations, types, periods);
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < organisations.size(); at++) {
      places.put(organisations.get(at).id(), at);
    }
    Set<String> counted = new HashSet<>();
    for (ClusterCase one : cases) {
      Integer place = places.get(one.organisation());
      int period = periods.index(one.received().toString());
      if (place != null && period >= 0 && period < periods.size()) {
        if (counted.add(one.complaint())) {
          panel.total(place, period, 1);
        }
        int node = types.position(one.cluster());
        if (node >= 0 && counted.add(one.complaint() + "\u0000" + one.cluster())) {
          panel.add(node, place, period, 1);
        }
      }
    }
    return panel.build();
  }
}
