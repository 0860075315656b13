package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Clusters found anew among all letters, beginning with those there are; a cluster that goes on
 * keeps its id. Young clusters that are too small to be found by clustering are left as they are.
 *
 * @param memberships of the letters that were looked at, by lasting ids; in clusters with too few
 *     letters they are unassigned
 * @param entries of the clusters found
 * @param young ids of those that are left as they are
 * @param lineage which of the last night's clusters they continue
 * @param model assigns new letters, by lasting ids
 * @param fitted how many different texts the model was made from
 */
record FoundAnew(
    List<Membership> memberships,
    List<ClusterBook.Entry> entries,
    Set<String> young,
    Lineage lineage,
    ClusterModel model,
    int fitted) {

  static FoundAnew from(Standing before, PatternSettings settings) {
    Set<String> young = before.stillYoung();
    Clustering clustering = before.clustering(young, settings);
    Set<String> large =
        clustering.clusters().stream()
            .filter(c -> c.size() >= settings.least())
            .map(Cluster::id)
            .collect(Collectors.toSet());
    Lineage lineage = before.lineage(young, clustering, large);
    List<Membership> memberships =
        clustering.memberships().stream().map(m -> lasting(m, large, lineage)).toList();
    List<ClusterBook.Entry> entries =
        clustering.clusters().stream()
            .filter(c -> large.contains(c.id()))
            .map(c -> entry(c, lineage, clustering.model(), memberships))
            .toList();
    return new FoundAnew(
        memberships,
        entries,
        young,
        lineage,
        clustering.model().renamed(lineage.ids()),
        clustering.fitted());
  }

  private static Membership lasting(Membership m, Set<String> large, Lineage lineage) {
    return large.contains(m.cluster())
        ? new Membership(
            m.letter(),
            lineage.ids().getOrDefault(m.cluster(), m.cluster()),
            m.strength(),
            m.representative())
        : new Membership(m.letter(), Membership.UNASSIGNED, 0, Representative.NONE);
  }

  private static ClusterBook.Entry entry(
      Cluster cluster, Lineage lineage, ClusterModel model, List<Membership> memberships) {
    String id = lineage.ids().getOrDefault(cluster.id(), cluster.id());
    return new ClusterBook.Entry(
        id,
        cluster.label(),
        cluster.size(),
        model.terms(cluster.id()),
        List.of(),
        shown(id, memberships));
  }

  /** The letters that stand for a cluster, the medoid first. */
  private static List<String> shown(String id, List<Membership> memberships) {
    List<String> shown = new ArrayList<>();
    for (Membership m : memberships) {
      if (m.cluster().equals(id) && m.representative() != Representative.NONE) {
        shown.add(m.representative() == Representative.MEDOID ? 0 : shown.size(), m.letter());
      }
    }
    return shown;
  }
}
