package org.redthread.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.redthread.text.Analysers;
import org.redthread.text.WordMarks;

/** Runs the queries of one language over one letter after another. Not for several threads. */
final class LanguageMatcher {
  /** Themes beyond this many are matched without the quick look first. */
  private static final int MARKS = 63;

  private static final long ALWAYS = 1L << MARKS;

  /** A query, the node it leads to, and the mark without which it need not be run. */
  private record Rule(String node, Query query, boolean settled, long mark) {
    boolean mayFind(long seen) {
      return (mark & seen) != 0;
    }
  }

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Long> marks = new HashMap<>();
  private final WordMarks words;
  private final LetterIndex letter;

  LanguageMatcher(String language, List<Theme> themes) {
    Analyzer chain = ThemeQuery.chain(language, themes);
    for (int i = 0; i < themes.size(); i++) {
      add(language, themes.get(i), i < MARKS ? 1L << i : ALWAYS);
    }
    letter = new LetterIndex(chain);
    words = new WordMarks(chain, Analysers.rewrites(language), t -> marks.getOrDefault(t, 0L));
  }

  private void add(String language, Theme theme, long mark) {
    Set<String> anchors = ThemeQuery.anchors(theme, language);
    anchors.forEach(anchor -> marks.merge(anchor, mark, (a, b) -> a | b));
    theme
        .criteria()
        .forEach(
            (node, criterion) -> {
              String text = criterion.query().get(language);
              if (text != null) {
                Query query = ThemeQuery.parse(theme, language, text);
                boolean sure = mark != ALWAYS && ThemeQuery.isAnchored(query, anchors);
                rules.add(
                    new Rule(node, query, LetterIndex.isSettled(query), sure ? mark : ALWAYS));
              }
            });
  }

  /** Adds the nodes whose query finds the text. */
  void match(String text, Set<String> found) {
    long seen = words.of(text) | ALWAYS;
    if (rules.stream().anyMatch(rule -> rule.mayFind(seen))) {
      letter.read(text);
      for (Rule rule : rules) {
        if (rule.mayFind(seen) && letter.holds(rule.query(), rule.settled())) {
          found.add(rule.node());
        }
      }
    }
  }
}
