package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fits calibration and thresholds to margins of letters that the machines were not trained on, so
 * that neither is flattered by what the machines know by heart.
 */
final class RuleFit {
  /** Where a letter has one code, threshold = (share of the label)^exponent. */
  private static final double[] EXPONENTS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

  /** A label in fewer letters has too few to choose a threshold by. */
  private static final int FEW = 5;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final double[][] margins;
  private final boolean[][] truth;
  private final boolean several;
  private final double abstainBelow;

  RuleFit(double[][] margins, boolean[][] truth, boolean several, double abstainBelow) {
    this.margins = margins;
    this.truth = truth;
    this.several = several;
    this.abstainBelow = abstainBelow;
  }

  Rule fit() {
    int labels = truth[0].length;
    List<Platt> platts =
        IntStream.range(0, labels).mapToObj(k -> Platt.fit(margins(k), truth(k))).toList();
    Rule rule =
        new Rule(several, platts, 1, Collections.nCopies(labels, several ? 0.5 : 1), abstainBelow);
    return several ? withLabelThresholds(rule) : withExponent(sharpened(rule));
  }

  /** Each label's threshold has the best F1 (Lewis, SIGIR 1995; Fan and Lin 2007). */
  private Rule withLabelThresholds(Rule rule) {
    double[][] p = probabilities(rule);
    List<Double> thresholds = new ArrayList<>();
    for (int k = 0; k < truth[0].length; k++) {
      thresholds.add(bestThreshold(p, k));
    }
    return new Rule(true, rule.platts(), 1, thresholds, abstainBelow);
  }

  private double bestThreshold(double[][] p, int label) {
    int with = count(label);
    double best = 0.5;
    double bestF1 = 0;
    for (int step = 2; with >= FEW && step <= 18; step++) {
      double threshold = step / 20.0;
      int reached = 0;
      int right = 0;
      for (int i = 0; i < p.length; i++) {
        reached += p[i][label] >= threshold ? 1 : 0;
        right += p[i][label] >= threshold && truth[i][label] ? 1 : 0;
      }
      double f1 = 2.0 * right / (reached + with);
      if (f1 > bestF1 || (f1 == bestF1 && Math.abs(threshold - 0.5) < Math.abs(best - 0.5))) {
        bestF1 = f1;
        best = threshold;
      }
    }
    return best;
  }

  /** The exponent with the best mean of accuracy, balanced accuracy and macro-F1. */
  private Rule withExponent(Rule rule) {
    double[][] p = probabilities(rule);
    Rule best = rule;
    double bestMerit = -1;
    for (double exponent : EXPONENTS) {
      List<Double> thresholds = new ArrayList<>();
      for (int k = 0; k < truth[0].length; k++) {
        thresholds.add(Math.pow((double) Math.max(1, count(k)) / truth.length, exponent));
      }
      Rule candidate = new Rule(false, rule.platts(), rule.sharpness(), thresholds, abstainBelow);
      double merit = merit(candidate, p);
      if (merit > bestMerit) {
        bestMerit = merit;
        best = candidate;
      }
    }
    return best;
  }

  /** How good a rule is on the letters it was fitted to; for choosing between costs. */
  double merit(Rule rule) {
    return merit(rule, probabilities(rule));
  }

  private double merit(Rule rule, double[][] p) {
    Tally tally = new Tally();
    for (int i = 0; i < p.length; i++) {
      tally.add(labels(truth[i]), Set.copyOf(rule.choose(p[i]).labels()));
    }
    return (tally.accuracy() + tally.balancedAccuracy() + tally.macroF1()) / 3;
  }

  private static Set<Integer> labels(boolean[] truth) {
    return Set.copyOf(IntStream.range(0, truth.length).filter(k -> truth[k]).boxed().toList());
  }

  /** The power with the least cross-entropy, by golden-section search between 1/4 and 4. */
  private Rule sharpened(Rule rule) {
    double low = Math.log(0.25);
    double high = Math.log(4);
    for (int round = 0; round < 40; round++) {
      double a = high - GOLDEN * (high - low);
      double b = low + GOLDEN * (high - low);
      if (entropy(sharpness(rule, Math.exp(a))) <= entropy(sharpness(rule, Math.exp(b)))) {
        high = b;
      } else {
        low = a;
      }
    }
    return sharpness(rule, Math.exp((low + high) / 2));
  }

  private Rule sharpness(Rule rule, double power) {
    return new Rule(false, rule.platts(), power, rule.thresholds(), abstainBelow);
  }

  private double entropy(Rule rule) {
    double[][] p = probabilities(rule);
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int k = 0; k < p[i].length; k++) {
        sum -= truth[i][k] ? Math.log(Math.max(1e-12, p[i][k])) : 0;
      }
    }
    return sum;
  }

  private double[][] probabilities(Rule rule) {
    return Arrays.stream(margins).map(rule::probabilities).toArray(double[][]::new);
  }

  private int count(int label) {
    int count = 0;
    for (boolean[] letter : truth) {
      count += letter[label] ? 1 : 0;
    }
    return count;
  }

  private double[] margins(int label) {
    return Arrays.stream(margins).mapToDouble(letter -> letter[label]).toArray();
  }

  private boolean[] truth(int label) {
    boolean[] column = new boolean[truth.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = truth[i][label];
    }
    return column;
  }
}
