package org.redthread.text.classify;

/** Is told of each gram of a letter. */
interface GramVisitor {
  /**
   * One occurrence of a gram.
   *
   * @param gram its number; see {@link GramHash}
   * @param place of the first of its words in the letter, from 0
   * @param from where the words that hold it start in the text
   * @param to where they end, exclusive
   */
  void gram(long gram, int place, int from, int to);
}
