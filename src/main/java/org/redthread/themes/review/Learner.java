package org.redthread.themes.review;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/**
 * A logistic regression with an L2 penalty on TF-IDF vectors (liblinear, trust region Newton, which
 * leaves nothing to chance). Both classes weigh the same in training; scores are brought back to
 * the share of the belonging among what was learned from.
 */
final class Learner {
  private static final double PENALTY = 2;
  private static final double TOLERANCE = 0.05;

  private final double[] weights;
  private final double shift;

  private Learner(double[] weights, double shift) {
    this.weights = weights;
    this.shift = shift;
  }

  /**
   * Trains.
   *
   * @param yes vectors of letters that belong, at least one
   * @param no vectors of letters that do not, at least one
   * @param features how many features there are
   */
  static Learner train(List<Feature[]> yes, List<Feature[]> no, int features) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = yes.size() + no.size();
    problem.n = features + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      boolean belongs = i < yes.size();
      problem.x[i] = withBias(belongs ? yes.get(i) : no.get(i - yes.size()), problem.n);
      problem.y[i] = belongs ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, PENALTY, TOLERANCE);
    double ratio = (double) no.size() / yes.size();
    parameter.setWeights(new double[] {Math.sqrt(ratio), 1 / Math.sqrt(ratio)}, new int[] {1, -1});
    Model model = Linear.train(problem, parameter);
    return new Learner(model.getFeatureWeights(), Math.log(ratio));
  }

  private static Feature[] withBias(Feature[] vector, int bias) {
    Feature[] longer = java.util.Arrays.copyOf(vector, vector.length + 1);
    longer[vector.length] = new de.bwaldvogel.liblinear.FeatureNode(bias, 1);
    return longer;
  }

  /** How probable it is that a letter belongs, 0 to 1. */
  double probability(Feature[] vector) {
    double sum = weights[weights.length - 1];
    for (Feature feature : vector) {
      sum += weights[feature.getIndex() - 1] * feature.getValue();
    }
    return 1 / (1 + Math.exp(shift - sum));
  }
}
