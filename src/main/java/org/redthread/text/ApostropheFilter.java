package org.redthread.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Writes "wasn't" as "was not", so that a negation is a word, and drops the possessive. */
final class ApostropheFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private boolean owesNot;

  ApostropheFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    owesNot = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (owesNot) {
      owesNot = false;
      term.setEmpty().append("not");
      step.setPositionIncrement(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (ends("n't")) {
      owesNot = true;
      term.setLength(Math.max(1, term.length() - 3));
    } else if (ends("'s")) {
      term.setLength(term.length() - 2);
    }
    return true;
  }

  private boolean ends(String ending) {
    int from = term.length() - ending.length();
    return from > 0 && ending.contentEquals(term.subSequence(from, term.length()));
  }
}
