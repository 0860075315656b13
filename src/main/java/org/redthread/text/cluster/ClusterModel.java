package org.redthread.text.cluster;

import java.util.List;
import java.util.Set;
import org.redthread.text.Letter;

/**
 * Assigns letters to clusters that were found before, so that a theme keeps its name when new
 * letters come. A letter's place depends on its own words alone.
 */
public final class ClusterModel {
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
