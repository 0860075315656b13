package org.redthread.text.cluster;

/**
 * A word of a letter.
 *
 * @param term as the analyser writes it
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param step positions since the word before: 0 for a part of the same compound, 1 for the next
 *     word, more where a sentence ended between
 */
record Word(String term, int start, int end, int step) {}
