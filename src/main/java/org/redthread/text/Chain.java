package org.redthread.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** An analyser: words, then the filters. */
final class Chain extends Analyzer {
  private final UnaryOperator<TokenStream> filters;

  Chain(UnaryOperator<TokenStream> filters) {
    this.filters = filters;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new WordTokenizer();
    return new TokenStreamComponents(words, filters.apply(words));
  }
}
