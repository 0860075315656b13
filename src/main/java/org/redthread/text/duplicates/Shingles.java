package org.redthread.text.duplicates;

/** Hashes of runs of words. */
final class Shingles {
  private Shingles() {}

  /** A 64-bit hash of a run of words; the order of words matters. */
  static long hash(int[] words, int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ (hash >>> 32);
  }
}
