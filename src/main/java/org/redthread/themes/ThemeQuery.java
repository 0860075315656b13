package org.redthread.themes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.search.Query;
import org.redthread.run.OperatorException;
import org.redthread.text.Analysers;

/** Turns the query of a criterion into one that Lucene runs. */
final class ThemeQuery {
  static final String FIELD = "text";
  static final List<String> LANGUAGES = List.of("en", "nb");

  private ThemeQuery() {}

  /**
   * Parses a query of a theme in the language en or nb.
   *
   * @throws OperatorException if it is not a query, or names a set of words that is not there
   */
  static Query parse(Theme theme, String language, String query) {
    String whole = theme.words().expand(language, query);
    try {
      return new StandardQueryParser(queryChain(language)).parse(whole, FIELD);
    } catch (QueryNodeException e) {
      throw new OperatorException("the query in '%s' cannot be parsed".formatted(language), e);
    }
  }

  static Analyzer chain(String language) {
    return language.equals("en") ? Analysers.english() : Analysers.norwegian();
  }

  private static Analyzer queryChain(String language) {
    return language.equals("en") ? Analysers.english() : Analysers.norwegianQuery();
  }

  /** The terms of which a theme says that every match holds one; empty if it says nothing. */
  static Set<String> anchors(Theme theme, String language) {
    Set<String> anchors = new TreeSet<>();
    Analyzer chain = queryChain(language);
    for (String item : theme.words().anchors(language)) {
      List<String> terms = Analysers.terms(chain, item);
      if (!terms.isEmpty()) {
        anchors.add(terms.get(terms.size() - 1));
      }
    }
    return anchors;
  }
}
