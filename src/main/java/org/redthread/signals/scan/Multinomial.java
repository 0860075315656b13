package org.redthread.signals.scan;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Throws cases into cells with fixed weights. Few cases are thrown one by one (alias method, Walker
 * 1977, Vose 1991: exact to 2⁻³² of a cell's share); many by conditional binomial counts, so that
 * the work is bounded by the number of cells.
 */
final class Multinomial implements Serializable {
  private static final long serialVersionUID = 1;

  /** One binomial count costs about as much as this many throws. */
  private static final int THROWS_PER_BINOMIAL = 40;

  private final double[] weight;
  private final int[] cell;
  private final int[] keep;
  private final int[] alias;
  private final double sum;

  /**
   * @param weights the weight of each cell, none negative
   */
  Multinomial(double[] weights) {
    int[] used =
        java.util.stream.IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
    this.cell = used;
    this.weight = java.util.Arrays.stream(used).mapToDouble(i -> weights[i]).toArray();
    this.sum = java.util.Arrays.stream(weight).sum();
    this.keep = new int[used.length];
    this.alias = new int[used.length];
    fillAlias();
  }

  /** Adds {@code cases} cases to the cells, starting at {@code offset}. */
  void add(int cases, int[] cells, int offset, UniformRandomProvider random) {
    if (cases < (long) THROWS_PER_BINOMIAL * cell.length) {
      addOneByOne(cases, cells, offset, random);
    } else {
      addByBinomials(cases, cells, offset, random);
    }
  }

  private void addOneByOne(int cases, int[] cells, int offset, UniformRandomProvider random) {
    int size = cell.length;
    for (int i = 0; i < cases; i++) {
      long bits = random.nextLong();
      int column = (int) (((bits >>> 32) * size) >>> 32);
      int chosen = ((int) bits ^ Integer.MIN_VALUE) < keep[column] ? cell[column] : alias[column];
      cells[offset + chosen]++;
    }
  }

  private void addByBinomials(int cases, int[] cells, int offset, UniformRandomProvider random) {
    int left = cases;
    double rest = sum;
    for (int i = 0; left > 0; i++) {
      boolean last = i == cell.length - 1;
      int here = last ? left : Discrete.binomial(random, left, Math.min(1, weight[i] / rest));
      cells[offset + cell[i]] += here;
      left -= here;
      rest -= weight[i];
    }
  }

  private void fillAlias() {
    double[] share = new double[cell.length];
    Deque<Integer> poor = new ArrayDeque<>();
    Deque<Integer> rich = new ArrayDeque<>();
    for (int i = 0; i < share.length; i++) {
      share[i] = weight[i] / sum * share.length;
      (share[i] < 1 ? poor : rich).add(i);
    }
    while (!poor.isEmpty() && !rich.isEmpty()) {
      int small = poor.remove();
      int large = rich.remove();
      settle(small, share[small], large);
      share[large] -= 1 - share[small];
      (share[large] < 1 ? poor : rich).add(large);
    }
    poor.forEach(i -> settle(i, 1, i));
    rich.forEach(i -> settle(i, 1, i));
  }

  /** The threshold is kept as an unsigned number with its order turned into that of int. */
  private void settle(int column, double share, int other) {
    long threshold = Math.min(0xffffffffL, Math.round(share * 0x1p32));
    keep[column] = (int) threshold ^ Integer.MIN_VALUE;
    alias[column] = cell[other];
  }
}
