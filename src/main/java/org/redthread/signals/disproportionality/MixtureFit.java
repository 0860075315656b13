package org.redthread.signals.disproportionality;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The prior of greatest likelihood, found by restarted simplex search (Nelder and Mead 1965) over
 * the logarithms of shapes and rates and the log-odds of the share. The optimum is flat: judge a
 * fit by its likelihood, not by its parameters.
 *
 * @param prior the fitted prior
 * @param negativeLog minus its log-likelihood
 */
public record MixtureFit(GammaMixture prior, double negativeLog) {
  private static final int EVALUATIONS = 20_000;
  private static final int RESTARTS = 30;
  private static final double IMPROVEMENT = 1e-7;

  /** DuMouchel's customary start, and others that lead out of its local optima. */
  private static final List<GammaMixture> STARTS =
      List.of(
          new GammaMixture(0.2, 0.1, 2, 4, 1.0 / 3),
          new GammaMixture(2, 0.5, 2, 2, 0.1),
          new GammaMixture(0.5, 0.5, 1, 1, 0.5));

  /** Fits the prior: the best of several starts. */
  public static MixtureFit of(MixtureLikelihood likelihood) {
    return STARTS.stream()
        .map(start -> from(start, likelihood))
        .min(Comparator.comparingDouble(MixtureFit::negativeLog))
        .orElseThrow();
  }

  private static MixtureFit from(GammaMixture start, MixtureLikelihood likelihood) {
    double[] best = coordinates(start);
    double value = likelihood.negativeLog(start);
    for (int restart = 0; restart < RESTARTS; restart++) {
      PointValuePair found = search(likelihood, best, restart == 0 ? 0.5 : 0.1);
      double gained = value - found.getValue();
      if (gained > 0) {
        best = found.getPoint();
        value = found.getValue();
      }
      if (gained < IMPROVEMENT) {
        break;
      }
    }
    return new MixtureFit(prior(best), value);
  }

  private static PointValuePair search(MixtureLikelihood likelihood, double[] from, double side) {
    return new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-9))
        .optimize(
            new MaxEval(EVALUATIONS),
            new ObjectiveFunction(point -> value(likelihood, point)),
            GoalType.MINIMIZE,
            new InitialGuess(from),
            new NelderMeadSimplex(5, side));
  }

  private static double value(MixtureLikelihood likelihood, double[] point) {
    for (int i = 0; i < 4; i++) {
      if (Math.abs(point[i]) > 25) {
        return Double.MAX_VALUE;
      }
    }
    double value = likelihood.negativeLog(prior(point));
    return Double.isNaN(value) ? Double.MAX_VALUE : value;
  }

  private static double[] coordinates(GammaMixture prior) {
    return new double[] {
      Math.log(prior.alpha1()),
      Math.log(prior.beta1()),
      Math.log(prior.alpha2()),
      Math.log(prior.beta2()),
      Math.log(prior.p() / (1 - prior.p()))
    };
  }

  private static GammaMixture prior(double[] point) {
    return new GammaMixture(
        Math.exp(point[0]),
        Math.exp(point[1]),
        Math.exp(point[2]),
        Math.exp(point[3]),
        1 / (1 + Math.exp(-point[4])));
  }
}
