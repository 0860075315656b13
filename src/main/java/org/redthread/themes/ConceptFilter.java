package org.redthread.themes;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts, at the position of each word, the sets of words it is one of. */
final class ConceptFilter extends TokenFilter {
  private final CharArrayMap<List<String>> concepts;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private List<String> owed = List.of();
  private int next;

  /**
   * A filter.
   *
   * @param concepts for a term as the analysis makes it, the terms of the sets it is one of
   */
  ConceptFilter(TokenStream input, CharArrayMap<List<String>> concepts) {
    super(input);
    this.concepts = concepts;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    owed = List.of();
    next = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < owed.size()) {
      term.setEmpty().append(owed.get(next++));
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    List<String> found = concepts.get(term.buffer(), 0, term.length());
    owed = found == null ? List.of() : found;
    next = 0;
    return true;
  }
}
