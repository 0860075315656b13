package org.redthread.signals.scan;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws replicates by index on all cores; what comes out does not depend on how many there are. */
final class Replicates {
  /** Indices a worker draws before it is dropped: large enough to make its memory cheap. */
  private static final int CHUNK = 32;

  private static final int CHUNKS_A_BATCH = 8;

  /** The scan statistic of a replicate, a function of the seed and its index alone. */
  interface Statistic {
    double maximum(long seed, int index);
  }

  /** Fills in the scan statistics of the replicates of these indices. */
  interface Batch {
    void draw(long seed, double[] maxima, int from, int to);
  }

  private final Batch batch;

  Replicates(Batch batch) {
    this.batch = batch;
  }

  /** On all cores of this machine, one worker's memory for each run of indices. */
  Replicates(Supplier<Statistic> worker) {
    this((seed, maxima, from, to) -> draw(worker, seed, maxima, from, to));
  }

  /** The scan statistics of the replicates, in the order of their indices, up to the stop. */
  double[] maxima(Replication how, double best) {
    double[] maxima = new double[how.refined()];
    int reached = 0;
    int goal = how.replicates();
    for (int from = 0; from < goal; ) {
      int to = Math.min(goal, from + CHUNK * CHUNKS_A_BATCH);
      batch.draw(how.seed(), maxima, from, to);
      for (int i = from; i < to; i++) {
        reached += ScanResult.reaches(maxima[i], best) ? 1 : 0;
        if (reached == how.enough()) {
          return Arrays.copyOf(maxima, i + 1);
        }
      }
      from = to;
      boolean unsettled = (1.0 + reached) / (1.0 + from) < Replication.REFINE_BELOW;
      goal = from == how.replicates() && unsettled ? how.refined() : goal;
    }
    return Arrays.copyOf(maxima, goal);
  }

  /** The scan statistics of some replicates, by index. */
  double[] between(long seed, int from, int to) {
    double[] maxima = new double[to];
    batch.draw(seed, maxima, from, to);
    return Arrays.copyOfRange(maxima, from, to);
  }

  private static void draw(
      Supplier<Statistic> worker, long seed, double[] maxima, int from, int to) {
    int chunks = (to - from + CHUNK - 1) / CHUNK;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(
            chunk -> {
              Statistic replicate = worker.get();
              int first = from + chunk * CHUNK;
              for (int i = first; i < Math.min(to, first + CHUNK); i++) {
                maxima[i] = replicate.maximum(seed, i);
              }
            });
  }
}
