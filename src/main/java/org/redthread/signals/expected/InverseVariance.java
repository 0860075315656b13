package org.redthread.signals.expected;

/** Inverse-variance weights of effects at a variance between them, and what is summed with them. */
final class InverseVariance {
  final double sum;
  final double mean;
  final double q;
  private final double squares;
  private final double pull;

  InverseVariance(double[] effects, double[] variances, double tau2) {
    double w = 0;
    double ww = 0;
    double wy = 0;
    for (int i = 0; i < effects.length; i++) {
      double weight = 1 / (variances[i] + tau2);
      w += weight;
      ww += weight * weight;
      wy += weight * effects[i];
    }
    sum = w;
    squares = ww;
    mean = wy / w;
    double cochran = 0;
    double pulled = 0;
    for (int i = 0; i < effects.length; i++) {
      double weight = 1 / (variances[i] + tau2);
      double gap = effects[i] - mean;
      cochran += weight * gap * gap;
      pulled += weight * weight * gap * gap;
    }
    q = cochran;
    pull = pulled;
  }

  double c() {
    return sum - squares / sum;
  }

  /** Twice the derivative of the restricted log-likelihood by the between-variance. */
  double score() {
    return pull - sum + squares / sum;
  }

  /** Twice the derivative of the plain log-likelihood by the between-variance. */
  double plainScore() {
    return pull - sum;
  }
}
