package org.redthread.themes.review;

import java.util.Arrays;

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
  private static final double HALF = 0.5;
  private static final double NEGLIGIBLE = 1e-9;

  private final double[] probability;

  private Missed(double[] probability) {
    this.probability = probability;
  }

  static Missed in(StratumReading reading, LogFactorials log) {
    double[] weight = new double[reading.unread() + 1];
    double most = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < weight.length; m++) {
      weight[m] = logWeight(reading.found() + m, reading, log);
      most = Math.max(most, weight[m]);
    }
    double sum = 0;
    for (int m = 0; m < weight.length; m++) {
      weight[m] = Math.exp(weight[m] - most);
      sum += weight[m];
    }
    double all = sum;
    return new Missed(Arrays.stream(weight).map(w -> w / all).toArray());
  }

  private static double logWeight(int total, StratumReading reading, LogFactorials log) {
    int others = reading.letters() - total;
    double sum =
        log.choose(reading.letters(), total) + logGamma(total + HALF) + logGamma(others + HALF);
    for (Draw draw : reading.draws()) {
      sum += log.hypergeometric(draw.yes(), draw.sample(), total - draw.foundBefore(), draw.pool());
    }
    return sum;
  }

  private static double logGamma(double x) {
    return org.apache.commons.numbers.gamma.LogGamma.value(x);
  }

  int largest() {
    return probability.length - 1;
  }

  double probability(int missed) {
    return probability[missed];
  }

  double mean() {
    double mean = 0;
    for (int m = 0; m < probability.length; m++) {
      mean += m * probability[m];
    }
    return mean;
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
