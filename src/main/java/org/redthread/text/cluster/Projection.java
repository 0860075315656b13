package org.redthread.text.cluster;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Latent semantic analysis (Deerwester et al., Journal of the American Society for Information
 * Science 41, 1990): the right singular vectors of the weighted rows, by randomised subspace
 * iteration (Halko, Martinsson and Tropp, SIAM Review 53, 2011, algorithm 4.4) and a Rayleigh-Ritz
 * step.
 *
 * @param basis width x size by rows; columns are orthonormal, the largest singular value first
 * @param size how many dimensions
 */
record Projection(double[] basis, int size) {
  /** Dimensions that are drawn beyond those asked for. */
  private static final int SPARE = 10;

  private static final int ITERATIONS = 4;

  /**
   * @param weights of the rows, above 0
   * @param dimensions at most
   */
  static Projection of(SparseRows rows, double[] weights, int dimensions, long seed) {
    int full = Math.min(rows.width(), rows.height());
    int drawn = Math.min(full, dimensions + SPARE);
    double[] basis = normal(rows.width() * drawn, seed);
    for (int step = 0; step < ITERATIONS; step++) {
      basis = gram(rows, weights, basis, drawn);
      orthonormalise(basis, drawn);
    }
    return ritz(rows, weights, basis, drawn).first(Math.min(full, dimensions));
  }

  private static double[] normal(int size, long seed) {
    UniformRandomProvider random = Chance.of(seed, 0);
    ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = gaussian.sample();
    }
    return values;
  }

  /** A'WA times the basis. */
  private static double[] gram(SparseRows rows, double[] weights, double[] basis, int size) {
    double[] product = new double[basis.length];
    double[] point = new double[size];
    for (int row = 0; row < rows.height(); row++) {
      java.util.Arrays.fill(point, 0);
      rows.addTimes(row, basis, size, point, 0);
      rows.addOuter(row, point, weights[row], product);
    }
    return product;
  }

  /** Modified Gram-Schmidt, twice (Björck, Linear Algebra and its Applications 197, 1994). */
  private static void orthonormalise(double[] basis, int size) {
    int height = basis.length / Math.max(1, size);
    double[] columns = transposed(basis, height, size);
    for (int j = 0; j < size; j++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < j; i++) {
          double shared = Vectors.dot(columns, j * height, columns, i * height, height);
          for (int row = 0; row < height; row++) {
            columns[j * height + row] -= shared * columns[i * height + row];
          }
        }
        if (Vectors.scale(columns, j * height, height) < 1e-12) {
          java.util.Arrays.fill(columns, j * height, (j + 1) * height, 0);
        }
      }
    }
    System.arraycopy(transposed(columns, size, height), 0, basis, 0, basis.length);
  }

  private static double[] transposed(double[] matrix, int height, int width) {
    double[] turned = new double[matrix.length];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        turned[column * height + row] = matrix[row * width + column];
      }
    }
    return turned;
  }

  /** Turns the basis to the eigenvectors of A'WA within its span. */
  private static Projection ritz(SparseRows rows, double[] weights, double[] basis, int size) {
    if (size == 0) {
      return new Projection(basis, 0);
    }
    double[] image = gram(rows, weights, basis, size);
    int height = rows.width();
    double[][] small = new double[size][size];
    for (int row = 0; row < height; row++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          small[i][j] += basis[row * size + i] * image[row * size + j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        small[i][j] = (small[i][j] + small[j][i]) / 2;
        small[j][i] = small[i][j];
      }
    }
    EigenDecompositionSymmetric eigen =
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(small, false));
    double[] turn = new double[size * size];
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        turn[i * size + j] = eigen.getEigenvector(j).getEntry(i);
      }
    }
    return new Projection(times(basis, turn, size), size);
  }

  private static double[] times(double[] basis, double[] turn, int size) {
    double[] turned = new double[basis.length];
    for (int at = 0; at < basis.length; at += size) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          turned[at + j] += basis[at + i] * turn[i * size + j];
        }
      }
    }
    return turned;
  }

  private Projection first(int dimensions) {
    int height = size == 0 ? 0 : basis.length / size;
    double[] kept = new double[height * dimensions];
    for (int row = 0; row < height; row++) {
      System.arraycopy(basis, row * size, kept, row * dimensions, dimensions);
    }
    return new Projection(kept, dimensions);
  }

  /** In single precision, so that a stored projection gives the same points as a fresh one. */
  Projection rounded() {
    double[] rounded = new double[basis.length];
    for (int i = 0; i < basis.length; i++) {
      rounded[i] = (float) basis[i];
    }
    return new Projection(rounded, size);
  }

  /** The rows as points of length 1, one after another; an empty row is a point of zeros. */
  double[] points(SparseRows rows) {
    double[] points = new double[rows.height() * size];
    for (int row = 0; row < rows.height(); row++) {
      rows.addTimes(row, basis, size, points, row * size);
      Vectors.scale(points, row * size, size);
    }
    return points;
  }
}
