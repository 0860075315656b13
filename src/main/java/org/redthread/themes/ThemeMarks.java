package org.redthread.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.redthread.text.Analysers;

/** Shows which words of a letter made a theme's query find it. Not for several threads. */
public final class ThemeMarks {
  private final Map<String, Analyzer> chains = new TreeMap<>();
  private final Map<String, List<Query>> queries = new TreeMap<>();

  public ThemeMarks(Theme theme) {
    for (String language : ThemeQuery.LANGUAGES) {
      chains.put(language, ThemeQuery.chain(language, List.of(theme)));
      List<Query> own = new ArrayList<>();
      for (Criterion criterion : theme.criteria().values()) {
        String query = criterion.query().get(language);
        if (query != null) {
          own.add(ThemeQuery.parse(theme, language, query));
        }
      }
      queries.put(language, own);
    }
  }

  /**
   * The words that were found, in order and without overlap.
   *
   * @param text in Unicode form NFC, as {@link Analysers#normal} gives it
   * @param language en, nb or nn; of anything else the queries of every language are tried
   */
  public List<Span> of(String text, String language) {
    List<Span> spans = new ArrayList<>();
    if (!text.isBlank()) {
      for (String each : languages(language)) {
        collect(text, each, spans);
      }
    }
    return merged(spans);
  }

  private static List<String> languages(String language) {
    return switch (language) {
      case "en" -> List.of("en");
      case "nb", "nn", "no" -> List.of("nb");
      default -> ThemeQuery.LANGUAGES;
    };
  }

  private void collect(String text, String language, List<Span> spans) {
    MemoryIndex index = new MemoryIndex(true);
    index.addField(ThemeQuery.FIELD, text, Objects.requireNonNull(chains.get(language)));
    IndexSearcher searcher = index.createSearcher();
    try {
      for (Query query : queries.getOrDefault(language, List.of())) {
        Matches matches =
            searcher
                .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(searcher.getIndexReader().leaves().get(0), 0);
        if (matches != null && matches.getMatches(ThemeQuery.FIELD) != null) {
          words(matches.getMatches(ThemeQuery.FIELD), spans);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes down to single words: an interval as a whole may reach over half the letter. */
  private static void words(MatchesIterator found, List<Span> spans) throws IOException {
    while (found.next()) {
      MatchesIterator parts = found.getSubMatches();
      if (parts != null) {
        words(parts, spans);
      } else if (found.startOffset() >= 0 && found.endOffset() > found.startOffset()) {
        spans.add(new Span(found.startOffset(), found.endOffset()));
      }
    }
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
