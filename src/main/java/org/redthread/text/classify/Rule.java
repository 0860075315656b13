package org.redthread.text.classify;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the margins of a letter become codes.
 *
 * @param several whether a letter may have several codes
 * @param platts the calibration of each label
 * @param sharpness where a letter has one code, its probabilities are raised to this power before
 *     they are made to sum to one (temperature scaling: Guo et al., ICML 2017)
 * @param thresholds of each label: one code is chosen by the largest probability / threshold,
 *     several are those whose probability reaches the threshold
 * @param abstainBelow one code with less probability than this abstains
 */
record Rule(
    boolean several,
    List<Platt> platts,
    double sharpness,
    List<Double> thresholds,
    double abstainBelow) {
  Rule {
    platts = List.copyOf(platts);
    thresholds = List.copyOf(thresholds);
  }

  /** What a rule says of one letter: places of labels, the surest first. */
  record Choice(List<Integer> labels, boolean abstains) {}

  double[] probabilities(double[] margins) {
    double[] p = new double[margins.length];
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = platts.get(k).probability(margins[k]);
      if (!several) {
        p[k] = Math.pow(p[k], sharpness);
      }
      sum += p[k];
    }
    if (!several) {
      for (int k = 0; k < p.length; k++) {
        p[k] = sum > 0 ? p[k] / sum : 1.0 / p.length;
      }
    }
    return p;
  }

  Choice choose(double[] probabilities) {
    int best = best(probabilities);
    if (!several) {
      return new Choice(List.of(best), probabilities[best] < abstainBelow);
    }
    List<Integer> reached =
        IntStream.range(0, probabilities.length)
            .filter(k -> probabilities[k] >= thresholds.get(k))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -probabilities[k]))
            .toList();
    return reached.isEmpty() ? new Choice(List.of(best), true) : new Choice(reached, false);
  }

  private int best(double[] probabilities) {
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      if (probabilities[k] / thresholds.get(k) > probabilities[best] / thresholds.get(best)) {
        best = k;
      }
    }
    return best;
  }
}
