package org.redthread.signals.scan;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** A stream of random numbers for each replicate, derived from its index alone. */
public final class Streams {
  private Streams() {}

  /** The stream of one replicate: the same whatever thread or machine runs it. */
  public static UniformRandomProvider of(long seed, long index) {
    long mixed = mix(seed) ^ mix(index * 0x9e3779b97f4a7c15L + 0x632be59bd9b4e019L);
    return RandomSource.XO_RO_SHI_RO_128_PP.create(
        new long[] {mix(mixed), mix(mixed + 0x9e3779b97f4a7c15L)});
  }

  /** A whole number from 0 to bound − 1; its bias is below bound / 2^63. */
  static int below(UniformRandomProvider random, int bound) {
    return (int) Math.multiplyHigh(random.nextLong() >>> 1, (long) bound << 1);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
