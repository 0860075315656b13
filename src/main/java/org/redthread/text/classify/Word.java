package org.redthread.text.classify;

/**
 * A word of a letter.
 *
 * @param term as the analysis makes it
 * @param from where it starts in the text
 * @param to where it ends, exclusive
 * @param position its number; a sentence's end leaves a gap, parts of a compound share one
 */
record Word(String term, int from, int to, int position) {}
