package org.redthread.samples;

import java.util.List;

/**
 * The chance of one record: a SplitMix64 stream (Steele, Lea and Flood 2014) derived from seed,
 * stream and index alone, so that record i is the same however many are written and by whichever
 * thread. Written out here because a library may change its bounded draws between releases.
 */
final class Draw {
  /** What a stream of chance is used for; the order is part of the data set. */
  enum Stream {
    WORLD,
    NAMES,
    SPREAD,
    PLANTED,
    COMPLAINT,
    FEEDBACK,
    OMBUD
  }

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  private Draw(long state) {
    this.state = state;
  }

  static Draw of(long seed, Stream stream, long index) {
    return new Draw(mix(mix(seed + GOLDEN * (stream.ordinal() + 1)) ^ mix(index * GOLDEN + 1)));
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** Uniform in [0, 1). */
  double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in 0 .. bound - 1. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** Uniform in from .. to, both included. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Standard normal, by Box and Muller. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  <T> T pick(List<T> of) {
    return of.get(below(of.size()));
  }

  /** One of the texts. */
  String any(String... of) {
    return of[below(of.length)];
  }

  /** Index of a cell of a table of cumulative weights, in proportion to its weight. */
  int cell(double[] cumulative, int from, int to) {
    double start = from == 0 ? 0 : cumulative[from - 1];
    double at = start + uniform() * (cumulative[to - 1] - start);
    int low = from;
    int high = to - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Index in proportion to the given weights. */
  int weighted(double... weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double at = uniform() * total;
    int index = 0;
    while (index < weights.length - 1 && at >= weights[index]) {
      at -= weights[index++];
    }
    return index;
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> copy = new java.util.ArrayList<>(of);
    for (int i = copy.size() - 1; i > 0; i--) {
      java.util.Collections.swap(copy, i, below(i + 1));
    }
    return copy;
  }
}
