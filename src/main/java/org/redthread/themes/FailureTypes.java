package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redthread.taxonomy.FailureTree;
import org.redthread.taxonomy.Labels;
import org.redthread.taxonomy.Taxonomy;
import org.redthread.taxonomy.TaxonomyNode;

/**
 * The one tree that verdicts are given on: every node of every taxonomy, {@link Taxonomy#UNMAPPED},
 * then each theme as a root {@code theme/imaging} with its sub-themes {@code
 * theme/imaging/not-acted-on} as leaves.
 */
public final class FailureTypes implements Serializable {
  /** What the ids of theme nodes begin with. */
  public static final String THEME = "theme/";

  private static final long serialVersionUID = 1;

  private final ArrayList<TaxonomyNode> nodes;
  private final FailureTree tree;

  private FailureTypes(Collection<TaxonomyNode> nodes) {
    this.nodes = new ArrayList<>(nodes);
    this.tree =
        new FailureTree(
            nodes.stream().map(TaxonomyNode::id).toList(),
            nodes.stream().map(TaxonomyNode::parent).toList());
  }

  /**
   * Joins taxonomies and themes.
   *
   * @throws IllegalArgumentException if two taxonomies share a node id other than the unmapped one
   */
  public static FailureTypes of(List<Taxonomy> taxonomies, List<Theme> themes) {
    Map<String, TaxonomyNode> unmapped = new LinkedHashMap<>();
    List<TaxonomyNode> all = new ArrayList<>();
    for (Taxonomy taxonomy : taxonomies) {
      for (TaxonomyNode node : taxonomy.nodes()) {
        if (node.id().equals(Taxonomy.UNMAPPED)) {
          unmapped.put(node.id(), node);
        } else {
          all.add(node);
        }
      }
    }
    all.addAll(unmapped.values());
    themes.stream().flatMap(FailureTypes::branch).forEach(all::add);
    return new FailureTypes(all);
  }

  private static Stream<TaxonomyNode> branch(Theme theme) {
    return theme.criteria().entrySet().stream()
        .map(
            entry ->
                new TaxonomyNode(
                    THEME + entry.getKey(),
                    entry.getKey().equals(theme.id()) ? "" : THEME + theme.id(),
                    entry.getValue().labels(),
                    entry.getValue().definition(),
                    "",
                    "",
                    false));
  }

  /** Parents, levels and ancestors, by index. */
  public FailureTree tree() {
    return tree;
  }

  public int size() {
    return nodes.size();
  }

  public String id(int node) {
    return tree.id(node);
  }

  public TaxonomyNode node(int node) {
    return nodes.get(node);
  }

  /** The label in a language (en, nb, nn), or the nearest that has one. */
  public String label(int node, String language) {
    return Labels.of(nodes.get(node).labels(), language, tree.id(node));
  }

  /** Whether the node is a theme or a sub-theme rather than a coded failure type. */
  public boolean isTheme(int node) {
    return tree.id(node).startsWith(THEME);
  }

  /** Whether a verdict on it makes sense: not praise, not codes without a place. */
  public boolean isFailing(int node) {
    return !nodes.get(node).benign();
  }

  /**
   * Every node at which one complaint counts, once each, ascending: those of its codes, those of
   * its themes, and all above them.
   *
   * @param coded the failure types of its codes, as {@code Crosswalks.nodes} gives them
   * @param themeHits as {@link ThemeMatcher#match} gives them
   * @throws IllegalArgumentException if a node is not in the tree
   */
  public int[] nodesOf(Collection<String> coded, Collection<String> themeHits) {
    IntStream codes = coded.stream().mapToInt(tree::index);
    IntStream themes = themeHits.stream().mapToInt(hit -> tree.index(THEME + hit));
    return tree.closure(IntStream.concat(codes, themes).toArray());
  }

  /** The ids of nodes by index. */
  public List<String> ids(int... indices) {
    return Arrays.stream(indices).mapToObj(tree::id).toList();
  }
}
