package org.redthread.text;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words in order; a sentence that ends leaves a gap, so that no phrase reaches over it. */
final class WordTokenizer extends Tokenizer {
  /** How many more positions lie between two words when a sentence ends between them. */
  static final int SENTENCE_GAP = 20;

  private static final int BLOCK = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private char[] text = new char[BLOCK];
  private int length;
  private WordScanner words = new WordScanner(text, 0);

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.next()) {
      return false;
    }
    term.copyBuffer(words.word(), 0, words.wordLength());
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    step.setPositionIncrement(words.sentenceBreak() ? 1 + SENTENCE_GAP : 1);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      read = input.read(text, length, text.length - length);
    }
    words = new WordScanner(text, length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
