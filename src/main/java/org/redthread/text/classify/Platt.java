package org.redthread.text.classify;

/**
 * From a margin f to a probability, 1 / (1 + exp(slope f + offset)). Platt, Advances in Large
 * Margin Classifiers, 2000; fitted by the method of Lin, Lin and Weng, Machine Learning 68, 2007.
 *
 * @param slope at most 0 where a larger margin means the label
 * @param offset of the curve
 */
record Platt(double slope, double offset) {
  private static final int MOST_ROUNDS = 100;
  private static final double RIDGE = 1e-12;
  private static final double GRADIENT = 1e-6;
  private static final double SHORTEST_STEP = 1e-10;

  double probability(double margin) {
    double z = slope * margin + offset;
    return z >= 0 ? Math.exp(-z) / (1 + Math.exp(-z)) : 1 / (1 + Math.exp(z));
  }

  /**
   * Fits to margins of letters that the machine was not trained on.
   *
   * @param truth whether the letter has the label
   */
  static Platt fit(double[] margins, boolean[] truth) {
    int with = 0;
    for (boolean each : truth) {
      with += each ? 1 : 0;
    }
    int without = truth.length - with;
    double[] target = new double[truth.length];
    for (int i = 0; i < target.length; i++) {
      target[i] = truth[i] ? (with + 1.0) / (with + 2.0) : 1 / (without + 2.0);
    }
    Platt fit = new Platt(0, Math.log((without + 1.0) / (with + 1.0)));
    double loss = fit.loss(margins, target);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Platt next = fit.step(margins, target, loss);
      if (next.equals(fit)) {
        break;
      }
      fit = next;
      loss = fit.loss(margins, target);
    }
    return fit;
  }

  /** One Newton step, halved until it gains; itself where nothing is to be gained. */
  private Platt step(double[] margins, double[] target, double loss) {
    double h11 = RIDGE;
    double h22 = RIDGE;
    double h21 = 0;
    double g1 = 0;
    double g2 = 0;
    for (int i = 0; i < margins.length; i++) {
      double p = probability(margins[i]);
      double d2 = p * (1 - p);
      h11 += margins[i] * margins[i] * d2;
      h22 += d2;
      h21 += margins[i] * d2;
      g1 += margins[i] * (target[i] - p);
      g2 += target[i] - p;
    }
    if (Math.abs(g1) < GRADIENT && Math.abs(g2) < GRADIENT) {
      return this;
    }
    double determinant = h11 * h22 - h21 * h21;
    double dSlope = -(h22 * g1 - h21 * g2) / determinant;
    double dOffset = -(h11 * g2 - h21 * g1) / determinant;
    double descent = g1 * dSlope + g2 * dOffset;
    for (double share = 1; share >= SHORTEST_STEP; share /= 2) {
      Platt next = new Platt(slope + share * dSlope, offset + share * dOffset);
      if (next.loss(margins, target) < loss + 1e-4 * share * descent) {
        return next;
      }
    }
    return this;
  }

  /** Cross-entropy, written so that no exponential overflows. */
  private double loss(double[] margins, double[] target) {
    double loss = 0;
    for (int i = 0; i < margins.length; i++) {
      double z = slope * margins[i] + offset;
      loss +=
          z >= 0
              ? target[i] * z + Math.log1p(Math.exp(-z))
              : (target[i] - 1) * z + Math.log1p(Math.exp(z));
    }
    return loss;
  }
}
