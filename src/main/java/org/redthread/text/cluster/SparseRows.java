package org.redthread.text.cluster;

import java.util.Arrays;

/** A sparse matrix by rows. */
final class SparseRows {
  private final int[] starts;
  private final int[] columns;
  private final float[] values;
  private final int width;

  private SparseRows(int[] starts, int[] columns, float[] values, int width) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
    this.width = width;
  }

  int height() {
    return starts.length - 1;
  }

  int width() {
    return width;
  }

  boolean empty(int row) {
    return starts[row] == starts[row + 1];
  }

  /** The row times a matrix of {@code size} columns, {@code width x size} by rows, added. */
  void addTimes(int row, double[] matrix, int size, double[] sum, int at) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      double value = values[i];
      int from = columns[i] * size;
      for (int j = 0; j < size; j++) {
        sum[at + j] += value * matrix[from + j];
      }
    }
  }

  /** The transposed row times {@code vector} added to a matrix of the same shape. */
  void addOuter(int row, double[] vector, double weight, double[] matrix) {
    int size = vector.length;
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      double value = weight * values[i];
      int to = columns[i] * size;
      for (int j = 0; j < size; j++) {
        matrix[to + j] += value * vector[j];
      }
    }
  }

  static final class Builder {
    private final int[] starts;
    private final int width;
    private int[] columns = new int[1024];
    private float[] values = new float[1024];
    private int rows;

    Builder(int height, int width) {
      this.starts = new int[height + 1];
      this.width = width;
    }

    void add(int[] at, double[] value) {
      int size = starts[rows];
      if (size + at.length > columns.length) {
        int larger = Math.max(2 * columns.length, size + at.length);
        columns = Arrays.copyOf(columns, larger);
        values = Arrays.copyOf(values, larger);
      }
      for (int i = 0; i < at.length; i++) {
        columns[size + i] = at[i];
        values[size + i] = (float) value[i];
      }
      starts[++rows] = size + at.length;
    }

    SparseRows build() {
      int size = starts[rows];
      return new SparseRows(
          starts, Arrays.copyOf(columns, size), Arrays.copyOf(values, size), width);
    }
  }
}
