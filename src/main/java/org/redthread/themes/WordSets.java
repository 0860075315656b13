package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redthread.run.OperatorException;

/**
 * Named sets of words that a theme's queries share. In a query {@code $name} stands for any one of
 * the set; an item of several words is a phrase, one that ends in * a beginning of a word. A set
 * may name other sets.
 */
final class WordSets implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern NAME = Pattern.compile("\\$([A-Za-z][A-Za-z0-9-]*)");
  private static final int DEEPEST = 10;

  private final TreeMap<String, TreeMap<String, ArrayList<String>>> byLanguage = new TreeMap<>();
  private final String anchor;

  WordSets(Map<String, Map<String, List<String>>> words, String anchor) {
    words.forEach(
        (language, sets) -> {
          TreeMap<String, ArrayList<String>> own = new TreeMap<>();
          sets.forEach((name, items) -> own.put(name, new ArrayList<>(items)));
          byLanguage.put(language, own);
        });
    this.anchor = anchor;
  }

  /** The words of which every match holds one, so that a letter without any is passed by. */
  List<String> anchors(String language) {
    return anchor.isEmpty() ? List.of() : items(language, anchor);
  }

  private List<String> items(String language, String name) {
    List<String> items = byLanguage.getOrDefault(language, new TreeMap<>()).get(name);
    if (items == null) {
      throw new OperatorException("there is no set '$%s' in '%s'".formatted(name, language));
    }
    return items;
  }

  /**
   * The query with every set written out.
   *
   * @throws OperatorException if a set is not there or holds itself
   */
  String expand(String language, String query) {
    return expand(language, query, 0);
  }

  private String expand(String language, String query, int depth) {
    if (depth > DEEPEST) {
      throw new OperatorException("a set of words in '%s' holds itself".formatted(language));
    }
    Matcher names = NAME.matcher(query);
    return names.replaceAll(
        name -> {
          String any =
              items(language, name.group(1)).stream()
                  .map(item -> clause(language, item, depth))
                  .collect(Collectors.joining(" ", "fn:or(", ")"));
          return Matcher.quoteReplacement(any);
        });
  }

  private String clause(String language, String item, int depth) {
    if (item.startsWith("$") || item.startsWith("fn:")) {
      return expand(language, item, depth + 1);
    }
    return item.endsWith("*") ? "fn:wildcard(" + item + ")" : '"' + item + '"';
  }
}
