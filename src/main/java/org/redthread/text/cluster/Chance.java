package org.redthread.text.cluster;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Streams of random numbers: the same for a seed and a number, whatever thread asks. */
final class Chance {
  private Chance() {}

  static UniformRandomProvider of(long seed, long number) {
    return RandomSource.XO_RO_SHI_RO_128_PP.create(seed + number * 0x9e3779b97f4a7c15L);
  }
}
