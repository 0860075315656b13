package org.redthread.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** One letter at a time, indexed in memory and asked. Not for several threads. */
final class LetterIndex {
  private static final int LARGE = 100_000;

  private final Analyzer chain;
  private MemoryIndex index = new MemoryIndex();
  private IndexSearcher searcher = index.createSearcher();
  private int length;

  LetterIndex(Analyzer chain) {
    this.chain = chain;
  }

  /** Takes the next letter; the memory of a large one is given back first. */
  void read(String text) {
    if (length > LARGE) {
      index = new MemoryIndex();
    }
    index.reset();
    index.addField(ThemeQuery.FIELD, text, chain);
    searcher = index.createSearcher();
    searcher.setQueryCache(null);
    length = text.length();
  }

  /**
   * Whether the query finds the letter.
   *
   * @param settled that {@link #isSettled} holds: rewriting it for each letter took half the time
   */
  boolean holds(Query query, boolean settled) {
    try {
      Query ready = settled ? query : searcher.rewrite(query);
      Weight weight = searcher.createWeight(ready, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a query needs no rewriting for the letter at hand: intervals, and these combined. */
  static boolean isSettled(Query query) {
    return query instanceof IntervalQuery
        || (query instanceof BooleanQuery bool
            && bool.clauses().stream().allMatch(clause -> isSettled(clause.getQuery())));
  }
}
