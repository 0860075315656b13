package org.redthread.taxonomy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;
import org.redthread.run.Yaml;
import org.redthread.run.YamlPlaces;

/**
 * A versioned frame of failure types. Nodes keep the order of the file; the node {@value
 * #UNMAPPED}, where codes fall that no crosswalk knows, is always the last.
 */
public final class Taxonomy implements Serializable {
  /** The root under which codes without a place are counted. */
  public static final String UNMAPPED = "unmapped";

  private static final long serialVersionUID = 1;

  private final String id;
  private final String version;
  private final String source;
  private final ArrayList<TaxonomyNode> nodes;
  private final Map<String, List<Degree>> scales;
  private final FailureTree tree;

  private Taxonomy(TaxonomyFile file) {
    id = file.id();
    version = file.version();
    source = file.source();
    nodes = new ArrayList<>(file.nodes());
    nodes.add(unmapped());
    scales = file.scales();
    tree =
        new FailureTree(
            nodes.stream().map(TaxonomyNode::id).toList(),
            nodes.stream().map(TaxonomyNode::parent).toList());
  }

  /**
   * Reads one file.
   *
   * @throws OperatorException listing every problem at once, each with its line
   */
  public static Taxonomy load(Path file) {
    TaxonomyFile content = Yaml.read(file, TaxonomyFile.class);
    TaxonomyCheck.of(content, YamlPlaces.of(file)).throwIfAny();
    return new Taxonomy(content);
  }

  /** Every problem of a file, each with its line; empty where there is none. */
  public static List<String> check(Path file) {
    Problems problems = new Problems();
    problems.gather(
        () ->
            TaxonomyCheck.of(Yaml.read(file, TaxonomyFile.class), YamlPlaces.of(file))
                .all()
                .forEach(problems::add));
    return problems.all();
  }

  /**
   * A taxonomy made in memory, as from a feed's own codes.
   *
   * @throws IllegalArgumentException if the nodes are not a forest
   */
  public static Taxonomy of(String id, String version, String source, List<TaxonomyNode> nodes) {
    return new Taxonomy(new TaxonomyFile(id, version, source, List.of("en"), Map.of(), nodes));
  }

  static TaxonomyNode unmapped() {
    TreeMap<String, String> labels =
        new TreeMap<>(Map.of("en", "Codes without a place", "nb", "Koder uten plass"));
    return new TaxonomyNode(
        UNMAPPED, "", labels, Definition.of("Codes that no crosswalk knows."), "", "", true);
  }

  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  /** Whose frame it is: the citation. */
  public String source() {
    return source;
  }

  /** In the order of {@link #tree()}. */
  public List<TaxonomyNode> nodes() {
    return List.copyOf(nodes);
  }

  /** The same nodes by index, for speed. */
  public FailureTree tree() {
    return tree;
  }

  /** The steps of a scale such as severity, harm or stage; empty if it has no such scale. */
  public List<Degree> scale(String name) {
    return scales.getOrDefault(name, List.of());
  }

  /**
   * One node.
   *
   * @throws IllegalArgumentException if there is no such node; so do the methods below
   */
  public TaxonomyNode node(String node) {
    return nodes.get(tree.index(node));
  }

  public boolean contains(String node) {
    return tree.contains(node);
  }

  /** Empty for a root. */
  public Optional<String> parent(String node) {
    int parent = tree.parent(tree.index(node));
    return parent < 0 ? Optional.empty() : Optional.of(tree.id(parent));
  }

  /** 0 for a root. */
  public int level(String node) {
    return tree.level(tree.index(node));
  }

  /** The label in a language (en, nb, nn), or the nearest language that has one. */
  public String label(String node, String language) {
    return node(node).label(language);
  }

  /** The node itself, then its parent and so on up. */
  public List<String> ancestorsOrSelf(String node) {
    return ids(tree.ancestorsOrSelf(tree.index(node)));
  }

  /** The nodes and all above them, each once, in the order of the file. */
  public List<String> closure(Collection<String> leaves) {
    return ids(tree.closure(leaves));
  }

  private List<String> ids(int[] indices) {
    return Arrays.stream(indices).mapToObj(tree::id).toList();
  }
}
