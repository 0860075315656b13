package org.redthread.taxonomy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redthread.run.Yaml;

/**
 * From the codes of one or more sources to failure types. A code that is not listed falls under
 * {@link Taxonomy#UNMAPPED}; it is never dropped.
 */
public final class Crosswalk implements Serializable {
  /** A code cut off after fewer letters than this could be anything. */
  static final int SHORTEST_CUT = 2;

  private static final long serialVersionUID = 1;
  private static final List<String> NOWHERE = List.of(Taxonomy.UNMAPPED);

  private final ArrayList<String> sources;
  private final String version;
  private final TreeMap<String, List<String>> nodes = new TreeMap<>();
  private final ArrayList<String> noCode;
  private final @Nullable OwnCodes ownCodes;
  private final boolean cutOff;

  Crosswalk(CrosswalkFile file) {
    sources = new ArrayList<>(file.sources());
    version = file.version();
    file.codes().forEach(entry -> nodes.put(entry.code(), entry.nodes()));
    noCode = new ArrayList<>(file.noCode());
    ownCodes = file.asIs();
    cutOff = file.cutOff();
  }

  /**
   * Reads one file. Whether its nodes exist is checked by {@link Crosswalks}, which knows the
   * taxonomies.
   *
   * @throws org.redthread.run.OperatorException if it is missing or has an unknown key
   */
  public static Crosswalk load(Path file) {
    return new Crosswalk(Yaml.read(file, CrosswalkFile.class));
  }

  /** The ids of the sources whose codes these are; one that ends in * stands for all it begins. */
  public List<String> sources() {
    return List.copyOf(sources);
  }

  public String version() {
    return version;
  }

  /** All nodes that any code leads to, not counting those made from the feed's own codes. */
  public List<String> targets() {
    return java.util.stream.Stream.concat(
            noCode.stream(), nodes.values().stream().flatMap(Collection::stream))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The failure types of one code, at least one, except that an empty code has those of {@code
   * no-code}, often none.
   */
  public List<String> nodes(String code) {
    String asked = Codes.plain(code);
    if (asked.isEmpty()) {
      return List.copyOf(noCode);
    }
    List<String> listed = nodes.get(asked);
    if (listed != null) {
      return List.copyOf(listed);
    }
    if (ownCodes != null) {
      return List.of(ownCodes.node(asked));
    }
    return cutOff ? completed(asked) : NOWHERE;
  }

  /** Codes that begin like the one asked for, if all of them lead to the same place. */
  private List<String> completed(String code) {
    List<List<String>> places =
        nodes.tailMap(code).entrySet().stream()
            .takeWhile(entry -> entry.getKey().startsWith(code))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    boolean certain = places.size() == 1 && code.length() >= SHORTEST_CUT;
    return certain ? List.copyOf(places.get(0)) : NOWHERE;
  }

  /** Whether the code has a place, so that it is not counted as unmapped. */
  public boolean knows(String code) {
    return !nodes(code).equals(NOWHERE);
  }

  /**
   * The taxonomy made of the feed's own codes, if this crosswalk takes codes as they are.
   *
   * @param codes every code that occurs, in any order
   */
  public Optional<Taxonomy> ownTaxonomy(Collection<String> codes) {
    if (ownCodes == null) {
      return Optional.empty();
    }
    List<String> own =
        codes.stream().filter(code -> !nodes.containsKey(Codes.plain(code))).toList();
    return Optional.of(ownCodes.taxonomy(own));
  }
}
