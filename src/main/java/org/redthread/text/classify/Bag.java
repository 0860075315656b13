package org.redthread.text.classify;

import java.util.Arrays;
import org.redthread.text.Letter;

/**
 * The different grams of one letter, in order of their numbers, and how much of each there is. An
 * occurrence at word i, counted from 0, counts reach / (reach + i): what a letter opens with is
 * what it is about, more often than what it ends with. With an endless reach all count 1.
 */
final class Bag {
  private static final long NONE = 0;
  private final long[] grams;
  private final float[] amounts;
  private final long context;

  private Bag(long[] grams, float[] amounts, long context) {
    this.grams = grams;
    this.amounts = amounts;
    this.context = context;
  }

  static Bag of(Letter letter, double reach) {
    return of(LetterWords.of(letter), reach);
  }

  static Bag of(LetterWords letter, double reach) {
    Occurrences met = new Occurrences();
    Grams.visit(letter, (gram, place, from, to) -> met.add(gram, place));
    long context = letter.context().isEmpty() ? NONE : GramHash.context(letter.context());
    if (context != NONE) {
      met.add(context, 0);
    }
    return met.bag(reach, context);
  }

  /** How much an occurrence at a word counts, above 0 and at most 1. */
  static double share(int place, double reach) {
    return Double.isInfinite(reach) ? 1 : reach / (reach + place);
  }

  int size() {
    return grams.length;
  }

  long gram(int i) {
    return grams[i];
  }

  /** Whether a gram is no word but what is known of the letter besides. */
  boolean isContext(int i) {
    return context != NONE && grams[i] == context;
  }

  float amount(int i) {
    return amounts[i];
  }

  /** How much there is of a gram. */
  float amountOf(long gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? 0 : amounts[at];
  }

  /** A growing list of grams and their places. */
  private static final class Occurrences {
    private long[] grams = new long[256];
    private int[] places = new int[256];
    private int size;

    void add(long gram, int place) {
      if (size == grams.length) {
        grams = Arrays.copyOf(grams, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
      }
      grams[size] = gram;
      places[size++] = place;
    }

    Bag bag(double reach, long context) {
      long[] sorted = Arrays.copyOf(grams, size);
      Arrays.sort(sorted);
      int different = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[different++] = sorted[i];
        }
      }
      long[] numbers = Arrays.copyOf(sorted, different);
      float[] amounts = new float[different];
      for (int i = 0; i < size; i++) {
        amounts[Arrays.binarySearch(numbers, grams[i])] += (float) share(places[i], reach);
      }
      return new Bag(numbers, amounts, context);
    }
  }
}
