package org.redthread.text.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.redthread.run.OperatorException;

/**
 * Every unit at its nearest centroid.
 *
 * @param of the cluster of each unit, {@link #NONE} where none fits
 * @param cosine with the nearest centroid allowed
 * @param margin how much nearer it is than the second
 * @param strength the posterior probability of the cluster, 0 to 1; 0 where none fits
 * @param floor letters less near than this to every centroid have no cluster
 */
record Assignment(int[] of, double[] cosine, double[] margin, double[] strength, double floor) {
  static final int NONE = -1;

  /** Finds the assignment; units held apart are placed first, in their order. */
  static Assignment of(Points units, Centroids centroids, Units rules) {
    int[] of = new int[units.count()];
    Arrays.fill(of, NONE);
    double[][] scores = new double[3][of.length];
    Placing placing = new Placing(units, centroids, of, scores);
    rules.apart().forEach(placing::apart);
    IntStream.range(0, of.length)
        .parallel()
        .filter(unit -> !rules.apart().containsKey(unit))
        .forEach(unit -> placing.place(unit, Set.of()));
    return new Assignment(of, scores[0], scores[1], scores[2], Double.NEGATIVE_INFINITY);
  }

  private record Placing(Points units, Centroids centroids, int[] of, double[][] scores) {
    void apart(int unit, Set<Integer> others) {
      Set<Integer> taken = new TreeSet<>();
      others.stream().map(other -> of[other]).filter(c -> c != NONE).forEach(taken::add);
      if (taken.size() >= centroids.count()) {
        throw new OperatorException(
            "The pins hold more letters apart than there are clusters; ask for more with --k.");
      }
      place(unit, taken);
    }

    void place(int unit, Set<Integer> taken) {
      Centroids.Nearest nearest = centroids.nearest(units.at(), unit, taken);
      of[unit] = nearest.cluster();
      scores[0][unit] = nearest.cosine();
      scores[1][unit] = nearest.margin();
      scores[2][unit] = nearest.strength();
    }
  }

  /**
   * Leaves out letters that are no nearer to any centroid than a random direction would be, the
   * least near first, as long as the share allows. Letters without a known word are always left
   * out, pinned ones never.
   *
   * @param copies letters of each unit
   * @param chance the cosine that a random direction reaches
   */
  Assignment without(int[] copies, boolean[] blank, Units rules, Limit limit) {
    int[] kept = of.clone();
    double[] firm = strength.clone();
    double room = limit.share() * Arrays.stream(copies).asLongStream().sum();
    for (int unit = 0; unit < kept.length; unit++) {
      if (blank[unit] && !rules.pinned(unit)) {
        kept[unit] = NONE;
        firm[unit] = 0;
        room -= copies[unit];
      }
    }
    double floor = Double.NEGATIVE_INFINITY;
    int[] far =
        IntStream.range(0, kept.length)
            .filter(u -> kept[u] != NONE && cosine[u] < limit.chance() && !rules.pinned(u))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer u) -> cosine[u]).thenComparing(u -> u))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int unit : far) {
      if (copies[unit] > room) {
        break;
      }
      room -= copies[unit];
      floor = cosine[unit];
      kept[unit] = NONE;
      firm[unit] = 0;
    }
    return new Assignment(kept, cosine, margin, firm, floor);
  }

  /**
   * What may be left out.
   *
   * @param share of the letters
   * @param chance cosine that a random direction reaches
   */
  record Limit(double share, double chance) {}

  /** The units of each cluster. */
  Map<Integer, int[]> members(int clusters) {
    Map<Integer, int[]> members = new java.util.TreeMap<>();
    for (int c = 0; c < clusters; c++) {
      int cluster = c;
      members.put(c, IntStream.range(0, of.length).filter(u -> of[u] == cluster).toArray());
    }
    return members;
  }
}
