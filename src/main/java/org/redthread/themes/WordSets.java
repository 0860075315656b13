package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.redthread.run.OperatorException;
import org.redthread.text.Analysers;

/**
 * Named sets of words that a theme's queries share. In a query {@code $name} stands for any one of
 * the set. An item is a word, a phrase, a beginning of a word that ends in *, another set, or an
 * interval function. The single words of a set are one term to the query, however many they are.
 */
final class WordSets implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern NAME = Pattern.compile("\\$([A-Za-z0-9]+)");
  private static final int DEEPEST = 10;

  private final String theme;
  private final TreeMap<String, TreeMap<String, ArrayList<String>>> byLanguage = new TreeMap<>();
  private final String anchor;

  WordSets(String theme, Map<String, Map<String, List<String>>> words, String anchor) {
    this.theme = theme;
    words.forEach(
        (language, sets) -> {
          TreeMap<String, ArrayList<String>> own = new TreeMap<>();
          sets.forEach((name, items) -> own.put(name, new ArrayList<>(items)));
          byLanguage.put(language, own);
        });
    this.anchor = anchor;
  }

  /**
   * The terms of which every match holds one, so that a letter without any can be passed by: the
   * single words of the set named as anchor and of the sets it names, and the terms that stand for
   * these sets. Empty if none is named.
   */
  Set<String> anchors(String language, Analyzer chain) {
    Set<String> anchors = new TreeSet<>();
    if (!anchor.isEmpty()) {
      addAnchors(anchors, language, anchor, chain);
    }
    return anchors;
  }

  private void addAnchors(Set<String> anchors, String language, String name, Analyzer chain) {
    if (anchors.add(concept(name))) {
      List<String> items = items(language, name);
      anchors.addAll(singles(items, chain));
      items.stream()
          .filter(item -> item.startsWith("$"))
          .forEach(item -> addAnchors(anchors, language, item.substring(1), chain));
    }
  }

  /** For each term that is a single word of a set: the terms that stand for its sets. */
  Map<String, List<String>> concepts(String language, Analyzer chain) {
    Map<String, List<String>> concepts = new TreeMap<>();
    byLanguage
        .getOrDefault(language, new TreeMap<>())
        .forEach(
            (name, items) ->
                singles(items, chain)
                    .forEach(
                        term ->
                            concepts
                                .computeIfAbsent(term, t -> new ArrayList<>())
                                .add(concept(name))));
    return concepts;
  }

  private static Set<String> singles(List<String> items, Analyzer chain) {
    Set<String> singles = new TreeSet<>();
    for (String item : items) {
      List<String> terms = isQuery(item) ? List.of() : Analysers.terms(chain, item);
      if (terms.size() == 1) {
        singles.add(terms.get(0));
      }
    }
    return singles;
  }

  private static boolean isQuery(String item) {
    return item.startsWith("$") || item.startsWith("fn:") || item.endsWith("*");
  }

  /** No stemmer changes a word that ends in a digit. */
  private String concept(String name) {
    return "%s_%s_0".formatted(theme.replace('-', '_'), name.toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * The query with every set written out.
   *
   * @throws OperatorException if a set is not there or holds itself
   */
  String expand(String language, String query, Analyzer chain) {
    return expand(language, query, chain, DEEPEST);
  }

  private String expand(String language, String query, Analyzer chain, int deeper) {
    if (deeper == 0) {
      throw new OperatorException("a set of words in '%s' holds itself".formatted(language));
    }
    Matcher names = NAME.matcher(query);
    return names.replaceAll(
        name -> {
          String any = any(language, name.group(1), chain);
          return Matcher.quoteReplacement(expand(language, any, chain, deeper - 1));
        });
  }

  private String any(String language, String name, Analyzer chain) {
    Set<String> clauses = new TreeSet<>();
    for (String item : items(language, name)) {
      if (item.endsWith("*")) {
        clauses.add("fn:wildcard(" + item + ")");
      } else if (isQuery(item)) {
        clauses.add(item);
      } else {
        boolean single = Analysers.terms(chain, item).size() == 1;
        clauses.add(single ? concept(name) : '"' + item + '"');
      }
    }
    return clauses.size() == 1
        ? clauses.iterator().next()
        : "fn:or(" + String.join(" ", clauses) + ")";
  }

  private List<String> items(String language, String name) {
    List<String> items = byLanguage.getOrDefault(language, new TreeMap<>()).get(name);
    if (items == null || items.isEmpty()) {
      throw new OperatorException(
          "there is no set of words '$%s' in '%s'".formatted(name, language));
    }
    return items;
  }
}
