package org.redthread.taxonomy;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A feed's own codes taken as they are: "Mortgage &gt; Late fees" becomes the node {@code
 * root/mortgage/late-fees} under {@code root/mortgage} under {@code root}. Codes that differ only
 * in case, accents or punctuation are one node; å is a letter as æ and ø are, and no accent: "Mål"
 * (goals) and "Mal" (template) are two.
 *
 * @param root id of the root node
 * @param labels of the root, by language
 * @param join what parts the levels within a code
 */
public record OwnCodes(String root, TreeMap<String, String> labels, String join)
    implements Serializable {
  /** Changes whenever codes lead to other nodes than before. */
  public static final String RULES = "own-codes-2";

  /** Every mark but a ring, and a ring on another letter than a. */
  private static final Pattern MARKS =
      Pattern.compile("[\\p{M}&&[^\\u030A]]+|(?<![aA][\\p{M}&&[^\\u030A]]{0,9})\\u030A");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The join is " &gt; " unless told otherwise. */
  public OwnCodes {
    root = root == null ? "" : root;
    labels = labels == null ? new TreeMap<>() : new TreeMap<>(labels);
    join = join == null || join.isEmpty() ? " > " : join;
  }

  /** The node of a code: the root itself where the code has no letter or digit. */
  public String node(String code) {
    StringBuilder path = new StringBuilder(root);
    for (String part : parts(code)) {
      path.append('/').append(slug(part));
    }
    return path.toString();
  }

  /**
   * The taxonomy of these codes, whatever their order. Where several spellings meet in one node,
   * the first in alphabetical order is its label.
   */
  public Taxonomy taxonomy(Collection<String> codes) {
    SortedMap<String, TaxonomyNode> nodes = new TreeMap<>();
    nodes.put(root, TaxonomyNode.of(root, "", labels));
    codes.stream().sorted().forEach(code -> add(nodes, code));
    return Taxonomy.of(root, "own codes", "the feed itself", List.copyOf(nodes.values()));
  }

  private void add(SortedMap<String, TaxonomyNode> nodes, String code) {
    String parent = root;
    for (String part : parts(code)) {
      String node = parent + "/" + slug(part);
      nodes.putIfAbsent(node, TaxonomyNode.of(node, parent, Map.of("en", part)));
      parent = node;
    }
  }

  private List<String> parts(String code) {
    List<String> parts = new ArrayList<>();
    for (String part :
        Codes.plain(code).split(Pattern.quote(join.strip().isEmpty() ? join : join.strip()))) {
      if (!slug(part).isEmpty()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static String slug(String part) {
    String plain = MARKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).replaceAll("");
    String letters = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String dashed = OTHER.matcher(letters).replaceAll("-");
    return dashed.replaceAll("^-|-$", "");
  }
}
