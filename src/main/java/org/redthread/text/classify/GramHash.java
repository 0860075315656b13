package org.redthread.text.classify;

/**
 * Numbers grams: 64 bits, so that among 200,000 grams two share a number with a chance of about one
 * in a thousand million. A model thus holds no word of a letter. The lowest bit tells grams of
 * letters from grams of words. FNV-1a over the characters, mixed by the finaliser of MurmurHash3.
 */
final class GramHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private GramHash() {}

  static long word(String term) {
    return finish(add(start('w'), term), 0);
  }

  static long pair(String first, String second) {
    return finish(add(add(start('p'), first) * PRIME, second), 0);
  }

  /** A word that is denied, whichever way. */
  static long denied(String term) {
    return finish(add(start('n'), term), 0);
  }

  /** What is known of a letter besides its words. */
  static long context(String known) {
    return finish(add(start('k'), known), 0);
  }

  static long letters(CharSequence text, int from, int to) {
    long hash = start('c');
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return finish(hash, 1);
  }

  static boolean ofLetters(long gram) {
    return (gram & 1) == 1;
  }

  private static long start(char kind) {
    return (OFFSET ^ kind) * PRIME;
  }

  private static long add(long hash, String text) {
    long sum = hash;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * PRIME;
    }
    return sum;
  }

  private static long finish(long hash, long block) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return (h & ~1L) | block;
  }
}
