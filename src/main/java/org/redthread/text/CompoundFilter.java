package org.redthread.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the parts of a compound at the position of the compound. */
final class CompoundFilter extends TokenFilter {
  private final Compounds compounds;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> owed = new ArrayDeque<>();
  private State state;

  CompoundFilter(TokenStream input, Compounds compounds) {
    super(input);
    this.compounds = compounds;
    this.state = captureState();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    owed.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!owed.isEmpty()) {
      restoreState(state);
      term.setEmpty().append(owed.remove());
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    owed.addAll(compounds.split(term.toString()));
    if (!owed.isEmpty()) {
      state = captureState();
    }
    return true;
  }
}
