package org.redthread.taxonomy;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One failure type.
 *
 * @param id distinct in its taxonomy; letters of any case, digits and {@code - _ . /}
 * @param parent the id of the node above, empty for a root
 * @param labels by language
 * @param definition what it is, a sentence or two
 * @param includes what to code here that one might not expect
 * @param excludes what to code elsewhere, and where
 * @param benign whether it is no failing at all, praise or nothing found, and is there only so that
 *     counts reconcile
 */
public record TaxonomyNode(
    String id,
    String parent,
    TreeMap<String, String> labels,
    Definition definition,
    String includes,
    String excludes,
    Boolean benign)
    implements Serializable {

  /** A file may leave out whatever is empty. */
  public TaxonomyNode {
    id = orEmpty(id);
    parent = orEmpty(parent);
    labels = labels == null ? new TreeMap<>() : new TreeMap<>(labels);
    definition = definition == null ? Definition.NONE : definition;
    includes = orEmpty(includes);
    excludes = orEmpty(excludes);
    benign = Boolean.TRUE.equals(benign);
  }

  /** A node that has only its labels. */
  public static TaxonomyNode of(String id, String parent, Map<String, String> labels) {
    return new TaxonomyNode(id, parent, new TreeMap<>(labels), Definition.NONE, "", "", false);
  }

  public String label(String language) {
    return Labels.of(labels, language, id);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
