package org.redthread.signals.breadth;

/**
 * Natural cubic smoothing spline on equally spaced points, by Reinsch's equations (Green and
 * Silverman, Nonparametric Regression and Generalized Linear Models, 1994, section 2.3), with the
 * smoothing chosen so that the smoother's trace is the wanted degrees of freedom.
 */
final class SmoothingSpline {
  private static final int HALVINGS = 200;

  private final double[][] roughness;
  private final double[][] smoother;

  SmoothingSpline(int points, double freedom) {
    this.roughness = roughness(points);
    double low = -30;
    double high = 30;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (trace(smoother(Math.exp(middle))) > freedom) {
        low = middle;
      } else {
        high = middle;
      }
    }
    this.smoother = smoother(Math.exp((low + high) / 2));
  }

  double[] fit(double[] y) {
    double[] fitted = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < y.length; j++) {
        fitted[i] += smoother[i][j] * y[j];
      }
    }
    return fitted;
  }

  /** K = Q R^-1 Q', with unit spacing. */
  private static double[][] roughness(int points) {
    int inner = points - 2;
    double[][] band = new double[inner][inner];
    double[][] second = new double[points][inner];
    for (int j = 0; j < inner; j++) {
      band[j][j] = 2.0 / 3;
      if (j + 1 < inner) {
        band[j][j + 1] = 1.0 / 6;
        band[j + 1][j] = 1.0 / 6;
      }
      second[j][j] = 1;
      second[j + 1][j] = -2;
      second[j + 2][j] = 1;
    }
    return times(times(second, inverse(band)), transposed(second));
  }

  private double[][] smoother(double alpha) {
    double[][] matrix = new double[roughness.length][roughness.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        matrix[i][j] = (i == j ? 1 : 0) + alpha * roughness[i][j];
      }
    }
    return inverse(matrix);
  }

  private static double trace(double[][] matrix) {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      sum += matrix[i][i];
    }
    return sum;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] transposed(double[][] a) {
    double[][] turned = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        turned[j][i] = a[i][j];
      }
    }
    return turned;
  }

  /** Gauss and Jordan; the matrices here are symmetric and positive definite, so need no pivot. */
  private static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, n);
      work[i][n + i] = 1;
    }
    for (int pivot = 0; pivot < n; pivot++) {
      double by = work[pivot][pivot];
      for (int j = 0; j < 2 * n; j++) {
        work[pivot][j] /= by;
      }
      for (int i = 0; i < n; i++) {
        double factor = i == pivot ? 0 : work[i][pivot];
        for (int j = 0; factor != 0 && j < 2 * n; j++) {
          work[i][j] -= factor * work[pivot][j];
        }
      }
    }
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = java.util.Arrays.copyOfRange(work[i], n, 2 * n);
    }
    return inverse;
  }
}
