package org.redthread.organisations;

import java.util.EnumMap;
import java.util.Map;

/**
 * Turns evidence into the probability that two names mean the same body: a logistic regression
 * fitted on printed names of which the right body was known, half of them held back (see
 * docs/methods/name-matching.md).
 */
final class Weighing {
  private static final double[] WEIGHTS = weights();

  /** Of the best candidate: constant, log odds of the pair, lead over the runner-up. */
  private static final double[] CALIBRATION = {-0.09, 0.455, 0.766};

  /** A lead beyond this tells no more. */
  private static final double FULL_LEAD = 6;

  private Weighing() {}

  private static double[] weights() {
    Map<Evidence, Double> known = new EnumMap<>(Evidence.class);
    known.put(Evidence.CONSTANT, -7.64);
    known.put(Evidence.PRINTED_COVERED, 3.92);
    known.put(Evidence.REGISTER_COVERED, 4.07);
    known.put(Evidence.LETTERS, 1.69);
    known.put(Evidence.SAME_WORDS, 0.22);
    known.put(Evidence.SAME_CORE, 1.21);
    known.put(Evidence.OTHER_KIND, -3.29);
    known.put(Evidence.INITIALS, 6.87);
    known.put(Evidence.THROUGH_SLIPS, 0.35);
    known.put(Evidence.PRINTED_OWN_MISSING, -0.51);
    known.put(Evidence.RAREST_SHARED, 0.32);
    double[] weights = new double[Evidence.values().length];
    known.forEach((evidence, weight) -> weights[evidence.ordinal()] = weight);
    return weights;
  }

  /** Log odds that the pair is right, by its own evidence. */
  static double logOdds(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * evidence[i];
    }
    return sum;
  }

  /** Probability that the best candidate is right, given its lead in log odds over the next. */
  static double probability(double logOdds, double lead) {
    double z =
        CALIBRATION[0] + CALIBRATION[1] * logOdds + CALIBRATION[2] * Math.min(lead, FULL_LEAD);
    return 1 / (1 + Math.exp(-z));
  }
}
