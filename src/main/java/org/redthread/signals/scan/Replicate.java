package org.redthread.signals.scan;

import java.util.Arrays;

/** One worker's memory for drawing and scanning replicates, one after the other. */
final class Replicate implements Replicates.Statistic {
  private final Hierarchy hierarchy;
  private final WindowScan scan;
  private final Model.Draw draw;
  private final int periods;
  private final int[] cells;
  private final double[] surplus;

  Replicate(Hierarchy hierarchy, Model model, WindowScan scan) {
    this.hierarchy = hierarchy;
    this.scan = scan;
    this.draw = model.draw();
    this.periods = model.periods();
    this.cells = new int[hierarchy.zones() * periods];
    this.surplus = new double[periods + 1];
  }

  @Override
  public double maximum(long seed, int index) {
    Arrays.fill(cells, 0);
    draw.into(cells, Streams.of(seed, index));
    hierarchy.accumulate(cells, periods);
    return scan.largest(cells, surplus);
  }
}
