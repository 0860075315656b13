package org.redthread.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart along a line so that none touches another, each as little as may be. */
final class Spread {
  private Spread() {}

  /** Positions at least {@code gap} apart, in the order of those wished, within two ends. */
  static List<Double> apart(List<Double> wished, double gap, double from, double to) {
    List<Integer> order =
        IntStream.range(0, wished.size())
            .boxed()
            .sorted(Comparator.comparingDouble(wished::get))
            .toList();
    List<Double> placed = new ArrayList<>(wished);
    double least = from;
    for (int i : order) {
      placed.set(i, Math.max(wished.get(i), least));
      least = placed.get(i) + gap;
    }
    double most = to;
    for (int k = order.size() - 1; k >= 0; k--) {
      placed.set(order.get(k), Math.min(placed.get(order.get(k)), most));
      most = placed.get(order.get(k)) - gap;
    }
    return placed;
  }
}
