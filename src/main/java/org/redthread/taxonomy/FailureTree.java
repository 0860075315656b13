package org.redthread.taxonomy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A forest of failure types on arrays. A node is its place in the list it was built from, 0 to size
 * - 1; parents may stand before or after their children.
 */
public final class FailureTree implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int[] NONE = {};

  private final String[] ids;
  private final int[] parents;
  private final int[][] ancestors;
  private final HashMap<String, Integer> places = new HashMap<>();

  /**
   * Builds the forest.
   *
   * @param ids distinct
   * @param parents the id of each node's parent, empty for a root; as long as {@code ids}
   * @throws IllegalArgumentException on a repeated id, an unknown parent or a cycle
   */
  public FailureTree(List<String> ids, List<String> parents) {
    this.ids = ids.toArray(String[]::new);
    for (int node = 0; node < this.ids.length; node++) {
      if (places.put(this.ids[node], node) != null) {
        throw new IllegalArgumentException("node '%s' is there twice".formatted(this.ids[node]));
      }
    }
    this.parents = parents.stream().mapToInt(p -> p.isEmpty() ? -1 : index(p)).toArray();
    this.ancestors = new int[this.ids.length][];
    Arrays.setAll(this.ancestors, this::climb);
  }

  private int[] climb(int node) {
    int[] path = new int[ids.length];
    int length = 0;
    for (int at = node; at >= 0; at = parents[at]) {
      if (length == ids.length) {
        throw new IllegalArgumentException("node '%s' is in a cycle".formatted(ids[node]));
      }
      path[length++] = at;
    }
    return Arrays.copyOf(path, length);
  }

  public int size() {
    return ids.length;
  }

  public String id(int node) {
    return ids[node];
  }

  public boolean contains(String id) {
    return places.containsKey(id);
  }

  /**
   * The place of a node.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  public int index(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("there is no node '%s'".formatted(id));
    }
    return place;
  }

  /** The place of the parent, -1 for a root. */
  public int parent(int node) {
    return parents[node];
  }

  /** Steps up to the root: 0 for a root. */
  public int level(int node) {
    return ancestors[node].length - 1;
  }

  /** The node itself first, then its parent and so on up to its root. */
  public int[] ancestorsOrSelf(int node) {
    return ancestors[node].clone();
  }

  /**
   * All nodes at which a complaint with these nodes counts, once each: the nodes and everything
   * above them, ascending and distinct. Applying it twice changes nothing.
   */
  public int[] closure(int... nodes) {
    if (nodes.length == 0) {
      return NONE;
    }
    BitSet all = new BitSet(ids.length);
    for (int node : nodes) {
      for (int above : ancestors[node]) {
        all.set(above);
      }
    }
    return all.stream().toArray();
  }

  /** As {@link #closure(int...)}, by ids. */
  public int[] closure(Collection<String> nodes) {
    return closure(nodes.stream().mapToInt(this::index).toArray());
  }

  /** Node to parent, in order, the parent empty for a root. */
  public Map<String, String> asMap() {
    Map<String, String> map = new java.util.LinkedHashMap<>();
    for (int node = 0; node < ids.length; node++) {
      map.put(ids[node], parents[node] < 0 ? "" : ids[parents[node]]);
    }
    return map;
  }
}
