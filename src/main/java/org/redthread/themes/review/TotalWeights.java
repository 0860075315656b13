package org.redthread.themes.review;

/**
 * How the letters of a stratum that belong to the theme, read or not, may number: position T holds
 * the logarithm of the weight of T, but for a constant. See {@link Missed} for why the draws may be
 * multiplied.
 */
final class TotalWeights {
  private static final double HALF = 0.5;

  private final double[] weight;
  private final LogFactorials log;

  private TotalWeights(double[] weight, LogFactorials log) {
    this.weight = weight;
    this.log = log;
  }

  /** The prior, the beta-binomial with both shapes 1/2 (Jeffreys), times every draw. */
  static TotalWeights of(StratumReading reading, LogFactorials log) {
    int letters = reading.letters();
    double[] weight = new double[letters + 1];
    double[] gamma = new double[letters + 1];
    for (int total = 0; total <= letters; total++) {
      gamma[total] = org.apache.commons.numbers.gamma.LogGamma.value(total + HALF);
    }
    for (int total = 0; total <= letters; total++) {
      weight[total] = log.choose(letters, total) + gamma[total] + gamma[letters - total];
    }
    TotalWeights all = new TotalWeights(weight, log);
    for (Draw draw : reading.draws()) {
      all = all.with(draw);
    }
    return all;
  }

  /** The same after another draw. */
  TotalWeights with(Draw draw) {
    double[] more = weight.clone();
    for (int total = 0; total < more.length; total++) {
      if (more[total] > Double.NEGATIVE_INFINITY) {
        int inPool = total - draw.foundBefore();
        more[total] += log.hypergeometric(draw.yes(), draw.sample(), inPool, draw.pool());
      }
    }
    return new TotalWeights(more, log);
  }

  /** Probabilities of each number of missed letters, 0 to {@code unread}. */
  double[] missed(int found, int unread) {
    double most = Double.NEGATIVE_INFINITY;
    for (int m = 0; m <= unread; m++) {
      most = Math.max(most, weight[found + m]);
    }
    double[] probability = new double[unread + 1];
    double sum = 0;
    for (int m = 0; m <= unread; m++) {
      probability[m] = Math.exp(weight[found + m] - most);
      sum += probability[m];
    }
    for (int m = 0; m <= unread; m++) {
      probability[m] /= sum;
    }
    return probability;
  }
}
