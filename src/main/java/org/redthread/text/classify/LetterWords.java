package org.redthread.text.classify;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.redthread.text.Analysers;
import org.redthread.text.Letter;

/**
 * The words of a letter in order, with their places in the text.
 *
 * @param text the letter in Unicode form NFC, to which the places refer
 * @param words in order
 * @param negations terms that deny, in the letter's language
 * @param context of the letter, empty where there is none
 */
record LetterWords(String text, List<Word> words, Set<String> negations, String context) {
  private static final Analyzer ENGLISH = Analysers.english();
  private static final Analyzer NORWEGIAN = Analysers.norwegian();
  private static final Set<String> ENGLISH_NEGATIONS =
      terms(ENGLISH, "not no never none nobody nothing nowhere neither nor without hardly");
  private static final Set<String> NORWEGIAN_NEGATIONS =
      terms(NORWEGIAN, "ikke ikkje aldri ingen inga ingenting intet uten utan verken korkje");

  static LetterWords of(Letter letter) {
    boolean norwegian = letter.language().startsWith("n");
    String text = Analysers.normal(letter.text().withoutPseudonyms());
    return new LetterWords(
        text,
        words(norwegian ? NORWEGIAN : ENGLISH, text),
        norwegian ? NORWEGIAN_NEGATIONS : ENGLISH_NEGATIONS,
        letter.context());
  }

  private static Set<String> terms(Analyzer chain, String words) {
    Set<String> terms = new HashSet<>();
    for (String word : words.split(" ")) {
      terms.addAll(Analysers.terms(chain, word));
    }
    return terms;
  }

  private static List<Word> words(Analyzer chain, String text) {
    List<Word> words = new ArrayList<>();
    int position = 0;
    try (TokenStream stream = chain.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
