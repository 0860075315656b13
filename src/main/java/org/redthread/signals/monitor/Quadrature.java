package org.redthread.signals.monitor;

/** Nodes and weights of a quadrature rule. */
record Quadrature(double[] nodes, double[] weights) {

  /** Gauss-Legendre on an interval: zeros of the Legendre polynomial by Newton's steps. */
  static Quadrature legendre(int n, double from, double to) {
    double[] nodes = new double[n];
    double[] weights = new double[n];
    double half = (to - from) / 2;
    for (int i = 0; i < n; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      double[] values = legendre(n, x);
      for (int step = 0; step < 50 && Math.abs(values[0]) > 1e-15; step++) {
        x -= values[0] / values[1];
        values = legendre(n, x);
      }
      nodes[i] = (from + to) / 2 + half * x;
      weights[i] = 2 * half / ((1 - x * x) * values[1] * values[1]);
    }
    return new Quadrature(nodes, weights);
  }

  /** The polynomial of degree n and its derivative. */
  private static double[] legendre(int n, double x) {
    double before = 1;
    double value = x;
    for (int k = 2; k <= n; k++) {
      double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
      before = value;
      value = next;
    }
    return new double[] {value, n * (x * value - before) / (x * x - 1)};
  }
}
