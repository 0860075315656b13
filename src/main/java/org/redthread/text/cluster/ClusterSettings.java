package org.redthread.text.cluster;

import java.io.Serializable;

/**
 * How letters are clustered.
 *
 * @param k how many clusters; 0: chosen by stability
 * @param dimensions of the space in which letters are compared, at least 2
 * @param starts seedings that are tried, at least 1
 * @param mostUnassigned the share of letters that may be left without a cluster, 0 to 1
 * @param sample distinct letters that the clusters are found in; all others are then assigned
 * @param seed of every random choice
 */
public record ClusterSettings(
    int k, int dimensions, int starts, double mostUnassigned, int sample, long seed)
    implements Serializable {
  public ClusterSettings {
    if (k < 0 || dimensions < 2 || starts < 1 || sample < 2) {
      throw new IllegalArgumentException("k, dimensions, starts or sample is too small");
    }
    if (!(mostUnassigned >= 0 && mostUnassigned <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1");
    }
  }

  /** 100 dimensions, 64 starts, at most 12 % unassigned, found in at most 20,000 letters. */
  public static ClusterSettings standard(long seed) {
    return new ClusterSettings(0, 100, 64, 0.12, 20_000, seed);
  }

  public ClusterSettings k(int clusters) {
    return new ClusterSettings(clusters, dimensions, starts, mostUnassigned, sample, seed);
  }

  public ClusterSettings starts(int seedings) {
    return new ClusterSettings(k, dimensions, seedings, mostUnassigned, sample, seed);
  }

  public ClusterSettings sample(int letters) {
    return new ClusterSettings(k, dimensions, starts, mostUnassigned, letters, seed);
  }
}
