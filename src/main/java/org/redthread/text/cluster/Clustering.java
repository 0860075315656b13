package org.redthread.text.cluster;

import java.util.List;

/**
 * The themes of a set of letters.
 *
 * @param clusters the largest first
 * @param memberships of every letter, in the order of the letters
 * @param model assigns further letters to the same clusters
 * @param fitted how many different texts the clusters were found in
 */
public record Clustering(
    List<Cluster> clusters, List<Membership> memberships, ClusterModel model, int fitted) {
  public Clustering {
    clusters = List.copyOf(clusters);
    memberships = List.copyOf(memberships);
  }

  /** The share of letters without a cluster; 0 where there are no letters. */
  public double unassigned() {
    long without = memberships.stream().filter(m -> !m.assigned()).count();
    return memberships.isEmpty() ? 0 : (double) without / memberships.size();
  }
}
