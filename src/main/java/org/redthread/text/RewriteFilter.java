package org.redthread.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.redthread.text.Rewrites.Rewrite;

/** Applies a table of rewrites. A rewrite of several words never reaches over a sentence's end. */
final class RewriteFilter extends TokenFilter {
  private record Word(String text, int step, int start, int end) {}

  private final Rewrites rewrites;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** Read from the input but not yet looked at. */
  private final Deque<Word> ahead = new ArrayDeque<>();

  /** Rewritten, to be handed on. */
  private final Deque<Word> ready = new ArrayDeque<>();

  RewriteFilter(TokenStream input, Rewrites rewrites) {
    super(input);
    this.rewrites = rewrites;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    ready.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (ready.isEmpty() && !advance()) {
      return false;
    }
    if (!ready.isEmpty()) {
      hand(ready.remove());
    }
    return true;
  }

  /** Fills {@code ready}, or leaves a word that no rewrite begins with in place. */
  private boolean advance() throws IOException {
    if (ahead.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (rewrites.startingWith(term.buffer(), term.length()) == null) {
        return true;
      }
      ahead.add(current());
    }
    Word first = ahead.element();
    char[] letters = first.text().toCharArray();
    List<Rewrite> candidates = rewrites.startingWith(letters, letters.length);
    for (Rewrite rewrite : candidates == null ? List.<Rewrite>of() : candidates) {
      if (matches(rewrite.from())) {
        replace(rewrite);
        return true;
      }
    }
    ready.add(ahead.remove());
    return true;
  }

  private boolean matches(List<String> from) throws IOException {
    while (ahead.size() < from.size()) {
      if (!input.incrementToken()) {
        return false;
      }
      ahead.add(current());
    }
    Iterator<Word> words = ahead.iterator();
    for (int i = 0; i < from.size(); i++) {
      Word word = words.next();
      if (!word.text().equals(from.get(i)) || (i > 0 && word.step() != 1)) {
        return false;
      }
    }
    return true;
  }

  private void replace(Rewrite rewrite) {
    List<Word> taken = new ArrayList<>();
    for (int i = 0; i < rewrite.from().size(); i++) {
      taken.add(ahead.remove());
    }
    int start = taken.get(0).start();
    int end = taken.get(taken.size() - 1).end();
    int firstStep = taken.get(0).step();
    for (String text : rewrite.to()) {
      ready.add(new Word(text, firstStep, start, end));
      firstStep = 1;
    }
  }

  private Word current() {
    return new Word(
        term.toString(), step.getPositionIncrement(), offset.startOffset(), offset.endOffset());
  }

  private void hand(Word word) {
    clearAttributes();
    term.setEmpty().append(word.text());
    step.setPositionIncrement(word.step());
    offset.setOffset(word.start(), word.end());
  }
}
