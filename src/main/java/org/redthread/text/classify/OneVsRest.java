package org.redthread.text.classify;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains one linear support vector machine a label, squared hinge loss, by dual coordinate descent
 * (Hsieh et al., ICML 2008; Fan et al., LIBLINEAR, JMLR 9, 2008). Letters with the label weigh
 * √(without / with) as much as those without. The order in which the solver visits letters comes
 * from the seed; each machine has a chance of its own, so they may train side by side.
 */
final class OneVsRest {
  private static final double TOLERANCE = 0.01;
  private static final int MOST_ROUNDS = 1000;

  static {
    Linear.disableDebugOutput();
  }

  private final Feature[][] letters;
  private final int grams;
  private final long seed;

  OneVsRest(List<Vector> letters, int grams, long seed) {
    this.letters = letters.stream().map(letter -> nodes(letter, grams)).toArray(Feature[][]::new);
    this.grams = grams;
    this.seed = seed;
  }

  /** Places count from 1; the last is the bias. */
  private static Feature[] nodes(Vector letter, int grams) {
    Feature[] nodes = new Feature[letter.size() + 1];
    for (int i = 0; i < letter.size(); i++) {
      nodes[i] = new FeatureNode(letter.at(i) + 1, letter.value(i));
    }
    nodes[letter.size()] = new FeatureNode(grams + 1, 1);
    return nodes;
  }

  /**
   * All machines.
   *
   * @param truth for each letter, which labels it has
   * @param cost the machine's C
   */
  Weights train(boolean[][] truth, double cost) {
    int labels = truth[0].length;
    Weights weights = Weights.of(labels, grams);
    IntStream.range(0, labels)
        .parallel()
        .forEach(label -> train(column(truth, label), label, cost, weights));
    return weights;
  }

  private static boolean[] column(boolean[][] truth, int label) {
    boolean[] column = new boolean[truth.length];
    for (int i = 0; i < truth.length; i++) {
      column[i] = truth[i][label];
    }
    return column;
  }

  private void train(boolean[] truth, int label, double cost, Weights weights) {
    long with = IntStream.range(0, truth.length).filter(i -> truth[i]).count();
    if (with == 0 || with == truth.length) {
      weights.bias(label, with == 0 ? -1 : 1);
      return;
    }
    Problem problem = new Problem();
    problem.l = truth.length;
    problem.n = grams + 1;
    problem.x = letters;
    problem.y = new double[truth.length];
    for (int i = 0; i < truth.length; i++) {
      problem.y[i] = truth[i] ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, TOLERANCE);
    parameter.setMaxIters(MOST_ROUNDS);
    parameter.setRandom(new Random(seed));
    double weight = Math.sqrt((double) (truth.length - with) / with);
    parameter.setWeights(new double[] {weight, 1}, new int[] {1, -1});
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] found = model.getFeatureWeights();
    for (int gram = 0; gram < grams; gram++) {
      weights.set(label, gram, sign * found[gram]);
    }
    weights.bias(label, sign * found[grams]);
  }
}
