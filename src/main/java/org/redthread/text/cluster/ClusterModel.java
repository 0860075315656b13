package org.redthread.text.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redthread.text.Letter;

/**
 * Assigns letters to clusters that were found before, so that a theme keeps its name when new
 * letters come. A letter's place depends on its own words alone.
 */
public final class ClusterModel {
  private static final int TERMS = 30;

  private final Space space;
  private final Centroids centroids;
  private final List<String> ids;
  private final double floor;

  ClusterModel(Space space, Centroids centroids, List<String> ids, double floor) {
    this.space = space;
    this.centroids = centroids;
    this.ids = List.copyOf(ids);
    this.floor = floor;
  }

  /** The clusters' ids. */
  public List<String> ids() {
    return ids;
  }

  /** The same clusters under other ids; an id that the map does not know stays. */
  ClusterModel renamed(Map<String, String> names) {
    return new ClusterModel(
        space, centroids, ids.stream().map(id -> names.getOrDefault(id, id)).toList(), floor);
  }

  /** The terms that weigh most in a cluster's centroid, with their weights. */
  Map<String, Double> terms(String id) {
    int cluster = ids.indexOf(id);
    Map<String, Double> weights = new TreeMap<>();
    List<String> known = space.vocabulary().terms();
    for (int term = 0; term < known.size() && cluster >= 0; term++) {
      double weight =
          Vectors.dot(
              space.projection().basis(),
              term * space.size(),
              centroids.at(),
              cluster * space.size(),
              space.size());
      weights.put(known.get(term), Math.round(weight * 1e4) / 1e4);
    }
    List<String> most =
        weights.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String t) -> -weights.getOrDefault(t, 0.0))
                    .thenComparing(t -> t))
            .limit(TERMS)
            .toList();
    weights.keySet().retainAll(Set.copyOf(most));
    return weights;
  }

  Space space() {
    return space;
  }

  Centroids centroids() {
    return centroids;
  }

  double floor() {
    return floor;
  }

  /** Where letters belong; none of them is a representative. */
  public List<Membership> assign(List<Letter> letters) {
    Distinct distinct = Distinct.of(letters);
    double[] points = space.points(distinct);
    Membership[] of = new Membership[distinct.size()];
    for (int text = 0; text < of.length; text++) {
      of[text] = membership(points, text);
    }
    return java.util.stream.IntStream.range(0, letters.size())
        .mapToObj(row -> named(of[distinct.of()[row]], letters.get(row).id()))
        .toList();
  }

  private Membership membership(double[] points, int text) {
    boolean blank =
        space.size() == 0 || Vectors.norm(points, text * space.size(), space.size()) == 0;
    if (blank || centroids.count() == 0) {
      return new Membership("", Membership.UNASSIGNED, 0, Representative.NONE);
    }
    Centroids.Nearest nearest = centroids.nearest(points, text, Set.of());
    if (nearest.cosine() <= floor) {
      return new Membership("", Membership.UNASSIGNED, 0, Representative.NONE);
    }
    return new Membership("", ids.get(nearest.cluster()), nearest.strength(), Representative.NONE);
  }

  private static Membership named(Membership of, String letter) {
    return new Membership(letter, of.cluster(), of.strength(), of.representative());
  }
}
