package org.redthread.signals.scan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which zones are made of which: the nodes of a tree, the pairs of two trees, or unions of nodes.
 * Every zone may hold cases of its own; adding zone {@code from[k]} to zone {@code into[k]}, for k
 * = 0, 1, …, gives each zone the cases of all that lies below it.
 */
public final class Hierarchy implements Serializable {
  private static final long serialVersionUID = 1;

  private final int zones;
  private final int[] from;
  private final int[] into;

  private Hierarchy(int zones, int[] from, int[] into) {
    this.zones = zones;
    this.from = from;
    this.into = into;
  }

  /** A single zone: a scan over time only. */
  public static Hierarchy single() {
    return new Hierarchy(1, new int[0], new int[0]);
  }

  /**
   * A tree or a forest.
   *
   * @param parent the parent of each node, −1 for a root
   * @throws IllegalArgumentException if a parent is out of range or the nodes form a cycle
   */
  public static Hierarchy tree(int[] parent) {
    int[] order = childrenFirst(parent);
    List<int[]> steps = new ArrayList<>();
    for (int node : order) {
      if (parent[node] >= 0) {
        steps.add(new int[] {node, parent[node]});
      }
    }
    return of(parent.length, steps);
  }

  /**
   * All pairs of a zone of one hierarchy with a zone of another, for example failure type x
   * organisation. The pair (i, j) is zone {@code i * second.zones() + j}.
   */
  public static Hierarchy product(Hierarchy first, Hierarchy second) {
    List<int[]> steps = new ArrayList<>();
    int width = second.zones;
    for (int k = 0; k < first.from.length; k++) {
      for (int j = 0; j < width; j++) {
        steps.add(new int[] {first.from[k] * width + j, first.into[k] * width + j});
      }
    }
    for (int i = 0; i < first.zones; i++) {
      for (int k = 0; k < second.from.length; k++) {
        steps.add(new int[] {i * width + second.from[k], i * width + second.into[k]});
      }
    }
    return of(first.zones * width, steps);
  }

  /** The same hierarchy with further zones at its end, each the union of disjoint zones. */
  public Hierarchy with(List<int[]> unions) {
    List<int[]> steps = new ArrayList<>();
    for (int k = 0; k < from.length; k++) {
      steps.add(new int[] {from[k], into[k]});
    }
    for (int u = 0; u < unions.size(); u++) {
      for (int part : unions.get(u)) {
        steps.add(new int[] {part, zones + u});
      }
    }
    return of(zones + unions.size(), steps);
  }

  public int zones() {
    return zones;
  }

  /**
   * Adds each zone to the zones that contain it, in place; zone z holds cells z*periods onwards.
   */
  public void accumulate(int[] cells, int periods) {
    for (int k = 0; k < from.length; k++) {
      int source = from[k] * periods;
      int target = into[k] * periods;
      for (int t = 0; t < periods; t++) {
        cells[target + t] += cells[source + t];
      }
    }
  }

  /** As {@link #accumulate(int[], int)} for expected counts. */
  public void accumulate(double[] cells, int periods) {
    for (int k = 0; k < from.length; k++) {
      int source = from[k] * periods;
      int target = into[k] * periods;
      for (int t = 0; t < periods; t++) {
        cells[target + t] += cells[source + t];
      }
    }
  }

  /** The zones that a zone is made of, itself included. */
  public BitSet below(int zone) {
    BitSet members = new BitSet(zones);
    members.set(zone);
    for (int k = from.length - 1; k >= 0; k--) {
      if (members.get(into[k])) {
        members.set(from[k]);
      }
    }
    return members;
  }

  /** The parts that were added to a zone directly. */
  public int[] parts(int zone) {
    List<Integer> parts = new ArrayList<>();
    for (int k = 0; k < from.length; k++) {
      if (into[k] == zone) {
        parts.add(from[k]);
      }
    }
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Hierarchy of(int zones, List<int[]> steps) {
    return new Hierarchy(
        zones,
        steps.stream().mapToInt(step -> step[0]).toArray(),
        steps.stream().mapToInt(step -> step[1]).toArray());
  }

  private static int[] childrenFirst(int[] parent) {
    int[] waiting = new int[parent.length];
    for (int up : parent) {
      if (up >= parent.length) {
        throw new IllegalArgumentException("a parent that is no node: " + up);
      }
      if (up >= 0) {
        waiting[up]++;
      }
    }
    int[] order = new int[parent.length];
    int placed = 0;
    for (int node = 0; node < parent.length; node++) {
      if (waiting[node] == 0) {
        order[placed++] = node;
      }
    }
    for (int next = 0; next < placed; next++) {
      int up = parent[order[next]];
      if (up >= 0 && --waiting[up] == 0) {
        order[placed++] = up;
      }
    }
    if (placed < parent.length) {
      throw new IllegalArgumentException("the nodes form a cycle");
    }
    return order;
  }
}
