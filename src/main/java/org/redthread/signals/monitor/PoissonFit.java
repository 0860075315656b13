package org.redthread.signals.monitor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A quasi-Poisson regression with log link, fitted by iteratively reweighted least squares
 * (McCullagh and Nelder 1989, section 2.5): start at y + 0.1, stop when the deviance changes by
 * less than 1e-8 of itself, 25 steps at most.
 *
 * @param coefficients one a column of the design
 * @param covariance inverse of the weighted cross product, not yet times the dispersion
 * @param means fitted means
 * @param leverages diagonal of the hat matrix
 * @param dispersion Pearson's statistic over the degrees of freedom
 * @param freedom residual degrees of freedom
 * @param converged whether the deviance settled
 */
record PoissonFit(
    double[] coefficients,
    double[][] covariance,
    double[] means,
    double[] leverages,
    double dispersion,
    int freedom,
    boolean converged) {
  private static final int STEPS = 25;
  private static final double TOLERANCE = 1e-8;

  /** The state of the iteration: linear predictor and means. */
  private record Step(double[] eta, double[] mu) {}

  /**
   * Fits a model.
   *
   * @param design a row an observation, a column a coefficient
   * @param counts observations, at least 0
   * @param weights prior weights, at least 0
   * @return the fit; not converged if the columns are not independent
   */
  static PoissonFit of(double[][] design, double[] counts, double[] weights) {
    Step step = start(counts);
    double deviance = deviance(counts, step.mu(), weights);
    for (int i = 0; i < STEPS; i++) {
      double[] working = products(weights, step.mu());
      double[][] inverse = SymmetricMatrix.inverse(crossProduct(design, working));
      if (inverse.length == 0) {
        return failed(design, step);
      }
      double[] beta = solution(design, inverse, working, response(step, counts));
      Step next = step(design, beta);
      double fresh = deviance(counts, next.mu(), weights);
      boolean settled = Math.abs(fresh - deviance) / (Math.abs(fresh) + 0.1) < TOLERANCE;
      if (settled || i == STEPS - 1 || !Double.isFinite(fresh)) {
        return result(design, counts, new Solution(beta, inverse, working, next, settled));
      }
      step = next;
      deviance = fresh;
    }
    throw new IllegalStateException("the last step returns");
  }

  /** What the last step leaves. */
  private record Solution(
      double[] beta, double[][] inverse, double[] working, Step step, boolean settled) {}

  private static PoissonFit result(double[][] design, double[] counts, Solution solution) {
    double[] mu = solution.step().mu();
    int freedom = design.length - solution.beta().length;
    double pearson = 0;
    for (int i = 0; i < mu.length; i++) {
      double relative = (counts[i] - mu[i]) / mu[i];
      pearson += solution.working()[i] * relative * relative;
    }
    return new PoissonFit(
        solution.beta(),
        solution.inverse(),
        mu,
        leverages(design, solution),
        pearson / freedom,
        freedom,
        solution.settled());
  }

  private static PoissonFit failed(double[][] design, Step step) {
    int columns = design[0].length;
    return new PoissonFit(
        new double[columns],
        new double[columns][columns],
        step.mu(),
        new double[design.length],
        Double.NaN,
        design.length - columns,
        false);
  }

  private static Step start(double[] counts) {
    double[] mu = Arrays.stream(counts).map(count -> count + 0.1).toArray();
    return new Step(Arrays.stream(mu).map(Math::log).toArray(), mu);
  }

  private static Step step(double[][] design, double[] beta) {
    double[] eta = Arrays.stream(design).mapToDouble(row -> dot(row, beta)).toArray();
    return new Step(eta, Arrays.stream(eta).map(Math::exp).toArray());
  }

  private static double[] products(double[] weights, double[] mu) {
    return IntStream.range(0, mu.length).mapToDouble(i -> weights[i] * mu[i]).toArray();
  }

  private static double[] response(Step step, double[] counts) {
    return IntStream.range(0, counts.length)
        .mapToDouble(i -> step.eta()[i] + (counts[i] - step.mu()[i]) / step.mu()[i])
        .toArray();
  }

  private static double[][] crossProduct(double[][] design, double[] weights) {
    int columns = design[0].length;
    double[][] product = new double[columns][columns];
    for (int i = 0; i < design.length; i++) {
      for (int a = 0; a < columns; a++) {
        for (int b = 0; b < columns; b++) {
          product[a][b] += design[i][a] * weights[i] * design[i][b];
        }
      }
    }
    return product;
  }

  private static double[] solution(
      double[][] design, double[][] inverse, double[] weights, double[] response) {
    double[] right = new double[inverse.length];
    for (int i = 0; i < design.length; i++) {
      for (int a = 0; a < right.length; a++) {
        right[a] += design[i][a] * weights[i] * response[i];
      }
    }
    return Arrays.stream(inverse).mapToDouble(row -> dot(row, right)).toArray();
  }

  private static double[] leverages(double[][] design, Solution solution) {
    return IntStream.range(0, design.length)
        .mapToDouble(i -> solution.working()[i] * form(design[i], solution.inverse()))
        .toArray();
  }

  private static double deviance(double[] counts, double[] mu, double[] weights) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double log = counts[i] > 0 ? counts[i] * Math.log(counts[i] / mu[i]) : 0;
      sum += 2 * weights[i] * (log - (counts[i] - mu[i]));
    }
    return sum;
  }

  /** The linear predictor at a new row of the design. */
  double predictor(double[] row) {
    return dot(row, coefficients);
  }

  /** Standard error of the linear predictor at a new row, for a dispersion. */
  double error(double[] row, double dispersionUsed) {
    return Math.sqrt(dispersionUsed * form(row, covariance));
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double form(double[] row, double[][] matrix) {
    return dot(row, Arrays.stream(matrix).mapToDouble(line -> dot(line, row)).toArray());
  }
}
