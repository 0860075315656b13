package org.redthread.text.cluster;

/** Sums over points that lie one after another in an array, in a fixed order. */
final class Vectors {
  private Vectors() {}

  static double dot(double[] a, int atA, double[] b, int atB, int size) {
    double sum = 0;
    for (int j = 0; j < size; j++) {
      sum += a[atA + j] * b[atB + j];
    }
    return sum;
  }

  static double norm(double[] a, int at, int size) {
    return Math.sqrt(dot(a, at, a, at, size));
  }

  /** Scaled to length 1 in place; a vector of zeros stays. */
  static double[] unit(double[] vector) {
    scale(vector, 0, vector.length);
    return vector;
  }

  /** Scales a part to length 1; zeros stay. Gives back the length before. */
  static double scale(double[] a, int at, int size) {
    double norm = norm(a, at, size);
    for (int j = 0; j < size && norm > 0; j++) {
      a[at + j] /= norm;
    }
    return norm;
  }
}
