package org.redthread.themes.review;

/**
 * How many letters of the theme are among the unread of a stratum, as a distribution: position m
 * holds the probability of m.
 *
 * <p>Let T be the letters of the stratum that belong to the theme, read or not. T does not change
 * while the review goes on. A draw of n from a pool of N, before which F had been found, holds x of
 * the T - F that the pool holds: x is hypergeometric, however the rest of the reading was chosen,
 * as the draw was made by chance. So the likelihood of T is the product over the draws, and what
 * was read because it was likely enters only through F. The prior of T is the beta-binomial with
 * both shapes 1/2 (Jeffreys).
 */
final class Missed {
  private static final double NEGLIGIBLE = 1e-9;

  private final double[] probability;

  private Missed(double[] probability) {
    this.probability = probability;
  }

  static Missed in(StratumReading reading, LogFactorials log) {
    return in(reading, TotalWeights.of(reading, log));
  }

  static Missed in(StratumReading reading, TotalWeights total) {
    return new Missed(total.missed(reading.found(), reading.unread()));
  }

  int largest() {
    return probability.length - 1;
  }

  double probability(int missed) {
    return probability[missed];
  }

  /** The least number that at least so much of the probability does not exceed. */
  int quantile(double share) {
    double sum = 0;
    int m = -1;
    while (sum < share && m < largest()) {
      m++;
      sum += probability[m];
    }
    return Math.max(0, m);
  }

  /** The sum of two independent numbers; values of next to no probability are left out. */
  Missed plus(Missed other) {
    double[] sum = new double[largest() + other.largest() + 1];
    for (int a = 0; a <= largest(); a++) {
      if (probability[a] > NEGLIGIBLE) {
        for (int b = 0; b <= other.largest(); b++) {
          sum[a + b] += probability[a] * other.probability[b];
        }
      }
    }
    return new Missed(sum);
  }
}
