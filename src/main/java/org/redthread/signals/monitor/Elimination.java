package org.redthread.signals.monitor;

/** Solves a small square system by Gaussian elimination with partial pivoting. */
final class Elimination {
  private Elimination() {}

  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = java.util.Arrays.copyOf(matrix[i], n + 1);
      rows[i][n] = right[i];
    }
    for (int column = 0; column < n; column++) {
      swap(rows, column, pivot(rows, column));
      for (int i = column + 1; i < n; i++) {
        subtract(rows[i], rows[column], column);
      }
    }
    return backSubstituted(rows);
  }

  private static int pivot(double[][] rows, int column) {
    int best = column;
    for (int i = column + 1; i < rows.length; i++) {
      best = Math.abs(rows[i][column]) > Math.abs(rows[best][column]) ? i : best;
    }
    return best;
  }

  private static void swap(double[][] rows, int a, int b) {
    double[] row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
  }

  private static void subtract(double[] row, double[] pivot, int column) {
    double factor = row[column] / pivot[column];
    for (int j = column; j < row.length; j++) {
      row[j] -= factor * pivot[j];
    }
  }

  private static double[] backSubstituted(double[][] rows) {
    int n = rows.length;
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * solution[j];
      }
      solution[i] = sum / rows[i][i];
    }
    return solution;
  }
}
