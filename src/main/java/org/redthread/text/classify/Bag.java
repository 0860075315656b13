package org.redthread.text.classify;

import java.util.Arrays;
import org.redthread.text.Letter;

/** The different grams of one letter, in order of their numbers, and how often each occurs. */
final class Bag {
  private final long[] grams;
  private final int[] counts;

  private Bag(long[] grams, int[] counts) {
    this.grams = grams;
    this.counts = counts;
  }

  static Bag of(Letter letter) {
    return of(LetterWords.of(letter));
  }

  static Bag of(LetterWords letter) {
    Numbers met = new Numbers();
    Grams.visit(letter, (gram, from, to) -> met.add(gram));
    long[] all = met.sorted();
    long[] grams = new long[all.length];
    int[] counts = new int[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        grams[size++] = all[i];
      }
      counts[size - 1]++;
    }
    return new Bag(Arrays.copyOf(grams, size), Arrays.copyOf(counts, size));
  }

  int size() {
    return grams.length;
  }

  long gram(int i) {
    return grams[i];
  }

  int count(int i) {
    return counts[i];
  }

  /** How often a gram occurs. */
  int countOf(long gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? 0 : counts[at];
  }

  /** A growing list of numbers. */
  private static final class Numbers {
    private long[] numbers = new long[256];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    long[] sorted() {
      long[] all = Arrays.copyOf(numbers, size);
      Arrays.sort(all);
      return all;
    }
  }
}
