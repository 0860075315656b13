package org.redthread.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.OperatorException;

/** The tree of failure types: branches and leaves, each with an id and a label. */
public final class FailureTypes {
  private final List<String> ids = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final int[] parents;
  private final int[] levels;
  private final boolean[] leaf;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * A node and its parent, which is empty for a root.
   *
   * @param label how a report names it; the id where there is no better
   */
  public record Node(String id, String parent, String label) {}

  /**
   * @throws OperatorException if an id comes twice, a parent is missing, or the tree has a cycle
   */
  public FailureTypes(List<Node> nodes) {
    for (Node node : nodes) {
      if (positions.putIfAbsent(node.id(), ids.size()) != null) {
        throw new OperatorException("The taxonomy names '%s' twice.".formatted(node.id()));
      }
      ids.add(node.id());
      labels.add(node.label().isBlank() ? node.id() : node.label());
    }
    parents = nodes.stream().mapToInt(this::parentOf).toArray();
    levels = new int[parents.length];
    leaf = new boolean[parents.length];
    java.util.Arrays.fill(leaf, true);
    for (int node = 0; node < parents.length; node++) {
      levels[node] = depth(node);
      if (parents[node] >= 0) {
        leaf[parents[node]] = false;
      }
    }
  }

  private int parentOf(Node node) {
    if (node.parent().isBlank()) {
      return -1;
    }
    Integer parent = positions.get(node.parent());
    if (parent == null) {
      throw new OperatorException(
          "The taxonomy gives '%s' the parent '%s', which is no node of it."
              .formatted(node.id(), node.parent()));
    }
    return parent;
  }

  private int depth(int node) {
    int depth = 0;
    for (int at = parents[node]; at >= 0; at = parents[at]) {
      if (++depth > parents.length) {
        throw new OperatorException(
            "The taxonomy has a cycle through '%s'.".formatted(ids.get(node)));
      }
    }
    return depth;
  }

  public int size() {
    return ids.size();
  }

  public String id(int node) {
    return ids.get(node);
  }

  public String label(int node) {
    return labels.get(node);
  }

  /** The parent's position, -1 for a root. */
  public int parent(int node) {
    return parents[node];
  }

  /** Steps below the root; 0 is a root. */
  public int level(int node) {
    return levels[node];
  }

  public boolean leaf(int node) {
    return leaf[node];
  }

  /** The position of an id, -1 where there is none. */
  public int position(String id) {
    return positions.getOrDefault(id, -1);
  }

  /** Every node before its parent, so that one pass rolls leaves up to roots. */
  public int[] childrenFirst() {
    return java.util.stream.IntStream.range(0, size())
        .boxed()
        .sorted(
            java.util.Comparator.comparing((Integer node) -> -levels[node])
                .thenComparing(node -> node))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
