package org.redthread.signals.scan;

/**
 * Where the replicates of a scan are drawn. A replicate is a function of the seed and its index, so
 * that the result is the same wherever and in however many parts they are drawn.
 */
@FunctionalInterface
public interface Drawing {
  /** On all cores of this machine. */
  Drawing HERE = TreeScan::maxima;

  /** The scan statistics of the replicates {@code from}, included, to {@code to}, excluded. */
  double[] maxima(TreeScan scan, long seed, int from, int to);
}
