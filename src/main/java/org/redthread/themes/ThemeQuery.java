package org.redthread.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
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
    Analyzer chain = queryChain(language);
    String whole = theme.words().expand(language, query, chain);
    if (Exclusions.areTakenApart(whole)) {
      throw new OperatorException(
          "the query in '%s' excludes a choice that holds phrases; exclude single words only"
              .formatted(language));
    }
    try {
      return ofBearableSize(new StandardQueryParser(chain).parse(whole, FIELD), language);
    } catch (QueryNodeException e) {
      throw new OperatorException("the query in '%s' cannot be parsed".formatted(language), e);
    }
  }

  /** Lucene refuses larger queries only when they are run. */
  private static Query ofBearableSize(Query query, String language) {
    int[] terms = new int[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... found) {
            terms[0] += found.length;
          }
        });
    if (terms[0] >= IndexSearcher.getMaxClauseCount()) {
      throw new OperatorException(
          "the query in '%s' comes to %d terms; keep it below %d by fewer phrases in its sets"
              .formatted(language, terms[0], IndexSearcher.getMaxClauseCount()));
    }
    return query;
  }

  /** What a letter becomes: the terms of its language and the sets of words they are in. */
  static Analyzer chain(String language, List<Theme> themes) {
    CharArrayMap<List<String>> concepts = new CharArrayMap<>(64, false);
    for (Theme theme : themes) {
      theme
          .words()
          .concepts(language, queryChain(language))
          .forEach(
              (term, sets) -> {
                List<String> all = new ArrayList<>(sets);
                all.addAll(concepts.containsKey(term) ? concepts.get(term) : List.of());
                concepts.put(term, all);
              });
    }
    return language.equals("en")
        ? Analysers.english(words -> new ConceptFilter(words, concepts))
        : Analysers.norwegian(words -> new ConceptFilter(words, concepts));
  }

  private static Analyzer queryChain(String language) {
    return language.equals("en") ? Analysers.english() : Analysers.norwegianQuery();
  }

  /** The terms of which a theme says that every match holds one; empty if it says nothing. */
  static Set<String> anchors(Theme theme, String language) {
    return theme.words().anchors(language, queryChain(language));
  }

  /** Whether it is certain that whatever the query finds holds an anchor of the theme. */
  static boolean isAnchored(Query query, Set<String> anchors) {
    return !anchors.isEmpty() && Implied.by(query, anchors::contains);
  }
}
