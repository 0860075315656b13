package org.redthread.text.cluster;

/**
 * Where a letter belongs.
 *
 * @param letter its id
 * @param cluster the id of its cluster, {@link #UNASSIGNED} where none fits
 * @param strength how firmly, 0 to 1: the probability of this cluster among all; 0 if unassigned
 * @param representative whether and why it stands for its cluster
 */
public record Membership(
    String letter, String cluster, double strength, Representative representative) {
  public static final String UNASSIGNED = "unassigned";

  public boolean assigned() {
    return !cluster.equals(UNASSIGNED);
  }
}
