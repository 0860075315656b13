package org.redthread.text;

import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of up to 64 marks the words of a text bear, far faster than an analysis: each
 * different word is analysed once and remembered. Not for several threads at once.
 */
public final class WordMarks {
  private static final int REMEMBERED = 100_000;

  private final Analyzer chain;
  private final Rewrites rewrites;
  private final ToLongFunction<String> marksOfTerm;
  private final CharArrayMap<Long> known = new CharArrayMap<>(1024, false);

  /**
   * Marks for one language.
   *
   * @param marksOfTerm the marks, as bits, of a term as the chain makes it
   */
  public WordMarks(Analyzer chain, Rewrites rewrites, ToLongFunction<String> marksOfTerm) {
    this.chain = chain;
    this.rewrites = rewrites;
    this.marksOfTerm = marksOfTerm;
  }

  /**
   * All marks that any word bears. May hold a mark too many where a word begins a phrase that is
   * rewritten ("x" of "x ray"), never one too few.
   */
  public long of(String text) {
    char[] letters = text.toCharArray();
    WordScanner words = new WordScanner(letters, letters.length);
    long marks = 0;
    while (words.next()) {
      Long known = this.known.get(words.word(), 0, words.wordLength());
      marks |= known != null ? known : learn(new String(words.word(), 0, words.wordLength()));
    }
    return marks;
  }

  private long learn(String word) {
    long marks = 0;
    for (String term : Analysers.terms(chain, word)) {
      marks |= marksOfTerm.applyAsLong(term);
    }
    @Nullable List<String> begun = rewrites.firstWords().get(word);
    if (begun != null) {
      for (String term : Analysers.terms(chain, String.join(" ", begun))) {
        marks |= marksOfTerm.applyAsLong(term);
      }
    }
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    known.put(word, marks);
    return marks;
  }
}
