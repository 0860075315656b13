package org.redthread.themes.review;

import java.util.Arrays;

/**
 * The stopping rule to hold our own against: Callaghan and Müller-Hansen (2020), in the form that
 * takes the last letters of a ranked reading for a random sample of what was unread before them
 * (their "ranked quasi-sampling"). It stops when recall below the target can be refused at 5 %,
 * whichever of the last letters are taken as the sample.
 */
final class HypergeometricStop {
  private static final double ALPHA = 0.05;
  private static final int STRIDE = 10;

  private final double target;
  private final LogFactorials log;
  private final int letters;

  HypergeometricStop(double target, int letters) {
    this.target = target;
    this.letters = letters;
    this.log = new LogFactorials(letters);
  }

  /**
   * Whether to stop.
   *
   * @param foundUpTo at position n, how many of the first n letters read belong
   * @param read how many were read
   */
  boolean stops(int[] foundUpTo, int read) {
    double smallest = 1;
    for (int start = 0; start < read; start += STRIDE) {
      smallest = Math.min(smallest, p(foundUpTo, start, read));
    }
    return smallest < ALPHA;
  }

  /** Probability of so few in the sample, were recall just below the target. */
  private double p(int[] foundUpTo, int start, int read) {
    int pool = letters - start;
    int sample = read - start;
    int yes = foundUpTo[read] - foundUpTo[start];
    int atLeast = (int) Math.floor(foundUpTo[read] / target - foundUpTo[start] + 1);
    if (atLeast > pool) {
      return 0;
    }
    double sum = 0;
    for (int x = Math.max(0, sample - (pool - atLeast)); x <= yes; x++) {
      sum += Math.exp(log.hypergeometric(x, sample, atLeast, pool));
    }
    return sum;
  }

  /** Running totals of a reading, from 0 letters on. */
  static int[] foundUpTo(boolean[] belongs) {
    int[] found = new int[belongs.length + 1];
    Arrays.setAll(found, n -> 0);
    for (int n = 0; n < belongs.length; n++) {
      found[n + 1] = found[n] + (belongs[n] ? 1 : 0);
    }
    return found;
  }
}
