package org.redthread.text.cluster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.redthread.text.Analysers;

/**
 * How letters are worded: their words, and the form in which two letters are the same. Bokmål and
 * nynorsk are read as one language.
 */
final class Wording {
  /** Beyond this many characters a letter is read no further: it has said what it is about. */
  static final int READ = 100_000;

  /** What stands for a person or a number after redaction says nothing of the matter. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[\\[<⟨‹][\\p{L}_][\\p{L}\\p{N}_ :#-]{0,40}[\\]>⟩›]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Analyzer english = Analysers.english();
  private final Analyzer norwegian = Analysers.norwegian();

  /** The text as it is read: normal form, placeholders blanked, not endless. */
  static String readable(String text) {
    String normal = Analysers.normal(text.length() > READ ? text.substring(0, READ) : text);
    return PLACEHOLDER.matcher(normal).replaceAll(". ");
  }

  /** Two letters that differ only in case, marks and spaces have the same key. */
  static String key(String readable) {
    return BETWEEN_WORDS.matcher(readable.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static boolean isNorwegian(String language) {
    return !language.equals("en");
  }

  /** The words of a readable text. */
  List<Word> words(String readable, boolean inNorwegian) {
    List<Word> words = new ArrayList<>();
    Analyzer chain = inNorwegian ? norwegian : english;
    try (TokenStream stream = chain.tokenStream("", new StringReader(readable))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
