package org.redthread.text.classify;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The grams a model knows, and how much each says: inverse document frequency ln((1 + n) / (1 + f))
 * + 1 for a gram in f of n letters (Spärck Jones, J. Documentation 28, 1972, smoothed). A letter's
 * weight of a gram of amount c is (1 + ln c) times that, c times below 1 (sublinear: Salton and
 * Buckley, Information Processing and Management 24, 1988), scaled so that the squares of the grams
 * of words, and those of letters, add up to one half each; what is known of the letter besides
 * weighs one half too.
 */
final class Vocabulary {
  private static final double HALF = Math.sqrt(0.5);

  /** Beside the blocks of words (0) and of letters (1). */
  private static final int CONTEXT = 2;

  private final long[] grams;
  private final float[] rarity;
  private final int[] slots;
  private final int mask;

  Vocabulary(long[] grams, float[] rarity) {
    this.grams = grams;
    this.rarity = rarity;
    mask = Integer.highestOneBit(Math.max(4, 4 * grams.length)) - 1;
    slots = new int[mask + 1];
    for (int i = 0; i < grams.length; i++) {
      int slot = (int) (grams[i] >>> 1) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /** The grams in at least so many letters, those in most letters first, at most so many. */
  static Vocabulary of(Collection<Bag> letters, int leastLetters, int most) {
    Map<Long, int[]> frequencies = new HashMap<>();
    for (Bag letter : letters) {
      for (int i = 0; i < letter.size(); i++) {
        frequencies.computeIfAbsent(letter.gram(i), g -> new int[1])[0]++;
      }
    }
    long[] grams =
        frequencies.entrySet().stream()
            .filter(entry -> entry.getValue()[0] >= leastLetters)
            .sorted(
                Map.Entry.<Long, int[]>comparingByValue((a, b) -> Integer.compare(b[0], a[0]))
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    float[] rarity = new float[grams.length];
    for (int i = 0; i < grams.length; i++) {
      int[] frequency = frequencies.getOrDefault(grams[i], new int[1]);
      rarity[i] = (float) (Math.log((1.0 + letters.size()) / (1.0 + frequency[0])) + 1);
    }
    return new Vocabulary(grams, rarity);
  }

  int size() {
    return grams.length;
  }

  long gram(int at) {
    return grams[at];
  }

  float rarity(int at) {
    return rarity[at];
  }

  /** The place of a gram, or -1. */
  int at(long gram) {
    int slot = (int) (gram >>> 1) & mask;
    while (slots[slot] != 0) {
      if (grams[slots[slot] - 1] == gram) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** A letter as numbers; no numbers for a letter without a known gram. */
  Vector vector(Bag letter) {
    int[] places = new int[letter.size()];
    float[] values = new float[letter.size()];
    int[] blocks = new int[letter.size()];
    double[] squares = new double[CONTEXT + 1];
    int size = 0;
    for (int i = 0; i < letter.size(); i++) {
      int place = at(letter.gram(i));
      if (place >= 0) {
        double amount = letter.amount(i);
        double value = (amount > 1 ? 1 + Math.log(amount) : amount) * rarity[place];
        int block = letter.isContext(i) ? CONTEXT : (int) (letter.gram(i) & 1);
        squares[block] += value * value;
        blocks[size] = block;
        places[size] = place;
        values[size++] = (float) value;
      }
    }
    for (int i = 0; i < size; i++) {
      values[i] *= (float) (HALF / Math.sqrt(squares[blocks[i]]));
    }
    return new Vector(Arrays.copyOf(places, size), Arrays.copyOf(values, size), squares[0] > 0);
  }
}
