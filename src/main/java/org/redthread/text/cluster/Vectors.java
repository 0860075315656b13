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

  /**
   * The dot product of a vector with each of several that lie one after another: the sums of {@link
   * #dot} to the last bit, as each adds in the same order, but four at a time, which do not wait
   * for each other.
   */
  static void dots(double[] a, int at, double[] vectors, double[] sums) {
    int size = vectors.length / sums.length;
    int v = 0;
    for (; v + 4 <= sums.length; v += 4) {
      four(a, at, vectors, size, v, sums);
    }
    for (; v < sums.length; v++) {
      sums[v] = dot(a, at, vectors, v * size, size);
    }
  }

  private static void four(
      double[] a, int at, double[] vectors, int size, int first, double[] sums) {
    int second = (first + 1) * size;
    int third = second + size;
    int fourth = third + size;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (int j = 0; j < size; j++) {
      double coordinate = a[at + j];
      sum0 += coordinate * vectors[first * size + j];
      sum1 += coordinate * vectors[second + j];
      sum2 += coordinate * vectors[third + j];
      sum3 += coordinate * vectors[fourth + j];
    }
    sums[first] = sum0;
    sums[first + 1] = sum1;
    sums[first + 2] = sum2;
    sums[first + 3] = sum3;
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
