package org.redthread.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a letter becomes terms. No word is dropped: the stop sets that come with Lucene would take
 * "not", "ikke" and "ikkje" away, and with them what a complaint is about. A text must be in
 * Unicode form NFC.
 */
public final class Analysers {
  private static final Rewrites ENGLISH = Rewrites.resource("english-rewrites.tsv");
  private static final Rewrites NORWEGIAN = Rewrites.resource("norwegian-rewrites.tsv");
  private static final int FIRST_COMBINING = 0x300;
  private static final int BOTH_NORWEGIAN =
      NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK;
  private static final Compounds COMPOUNDS = new Compounds(lines("norwegian-parts.txt"));

  private Analysers() {}

  /** English: contractions opened, synonyms joined, Porter stems. */
  public static Analyzer english() {
    return english(UnaryOperator.identity());
  }

  /** As {@link #english()}, with more filters at the end. */
  public static Analyzer english(UnaryOperator<TokenStream> last) {
    return new Chain(
        words ->
            last.apply(
                new PorterStemFilter(new RewriteFilter(new ApostropheFilter(words), ENGLISH))));
  }

  /**
   * Bokmål and nynorsk as one: nynorsk forms and irregular verbs joined with bokmål, light noun
   * stems, and the parts of a compound at its position.
   */
  public static Analyzer norwegian() {
    return norwegian(UnaryOperator.identity());
  }

  /** As {@link #norwegian()}, with more filters at the end. */
  public static Analyzer norwegian(UnaryOperator<TokenStream> last) {
    return new Chain(
        words ->
            last.apply(
                new NorwegianMinimalStemFilter(
                    new RewriteFilter(new CompoundFilter(words, COMPOUNDS), NORWEGIAN),
                    BOTH_NORWEGIAN)));
  }

  /** For queries: as {@link #norwegian()}, but a compound asked for is meant whole. */
  public static Analyzer norwegianQuery() {
    return new Chain(
        words ->
            new NorwegianMinimalStemFilter(new RewriteFilter(words, NORWEGIAN), BOTH_NORWEGIAN));
  }

  /** The rewrites of a language, en or nb. */
  public static Rewrites rewrites(String language) {
    return language.equals("en") ? ENGLISH : NORWEGIAN;
  }

  /** The text in Unicode form NFC, in which an accented letter is one character. */
  public static String normal(String text) {
    boolean plain = text.chars().allMatch(c -> c < FIRST_COMBINING);
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The terms a chain makes of a text, in order. */
  public static List<String> terms(Analyzer chain, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = chain.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Analysers.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
