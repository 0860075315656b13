package org.redthread.text.cluster;

import java.util.Arrays;

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

  /** Vectors that lie one after another as their first coordinates, their second, and so on. */
  static double[] turned(double[] vectors, int size) {
    int count = vectors.length / size;
    double[] turned = new double[vectors.length];
    for (int v = 0; v < count; v++) {
      for (int j = 0; j < size; j++) {
        turned[j * count + v] = vectors[v * size + j];
      }
    }
    return turned;
  }

  /**
   * The dot product of a vector with each of those that {@link #turned} gave: the sums of {@link
   * #dot} to the last bit, as each adds in the same order, but side by side, several an instruction.
   */
  static void dots(double[] a, int at, double[] turned, double[] sums) {
    Arrays.fill(sums, 0);
    for (int j = 0, row = 0; row < turned.length; j++, row += sums.length) {
      double coordinate = a[at + j];
      for (int v = 0; v < sums.length; v++) {
        sums[v] += coordinate * turned[row + v];
      }
    }
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
