package org.redthread.signals.monitor;

/** Inverse of a small symmetric positive definite matrix, by Cholesky's factors. */
final class SymmetricMatrix {
  /** A pivot smaller than this share of its diagonal means dependent columns. */
  private static final double SINGULAR = 1e-12;

  private SymmetricMatrix() {}

  /** The inverse, or an empty array if the columns are not independent. */
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][n];
    for (int j = 0; j < n; j++) {
      double pivot = matrix[j][j] - squares(lower[j], j);
      if (!(pivot > SINGULAR * matrix[j][j])) {
        return new double[0][];
      }
      lower[j][j] = Math.sqrt(pivot);
      for (int i = j + 1; i < n; i++) {
        lower[i][j] = (matrix[i][j] - products(lower[i], lower[j], j)) / lower[j][j];
      }
    }
    return inverseOfFactor(lower);
  }

  private static double squares(double[] row, int to) {
    return products(row, row, to);
  }

  private static double products(double[] a, double[] b, int to) {
    double sum = 0;
    for (int i = 0; i < to; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[][] inverseOfFactor(double[][] lower) {
    int n = lower.length;
    double[][] inverse = new double[n][n];
    for (int column = 0; column < n; column++) {
      double[] x = new double[n];
      for (int i = 0; i < n; i++) {
        x[i] = ((i == column ? 1 : 0) - products(lower[i], x, i)) / lower[i][i];
      }
      for (int i = n - 1; i >= 0; i--) {
        double sum = x[i];
        for (int k = i + 1; k < n; k++) {
          sum -= lower[k][i] * inverse[k][column];
        }
        inverse[i][column] = sum / lower[i][i];
      }
    }
    return inverse;
  }
}
