package org.redthread.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.redthread.jobs.watch.NightWatch;
import org.redthread.run.Progress;

/** Runs the stages of a night, tells the operator of each, and keeps their seconds and counts. */
final class Stages {
  /**
   * One stage as the manifest keeps it.
   *
   * @param rowsIn and {@code rowsOut} what the stage was given and what it handed on, in its own
   *     unit
   * @param peakMegabytes the most memory the process had held by the end of the stage
   */
  record Stage(String name, double seconds, long rowsIn, long rowsOut, long peakMegabytes) {}

  private final Progress progress;
  private final NightWatch watch;
  private final TimeLimit limit;
  private final List<Stage> done = new ArrayList<>();

  Stages(Progress progress, NightWatch watch, TimeLimit limit) {
    this.limit = limit;
    this.progress = progress;
    this.watch = watch;
  }

  <T> T run(String name, Supplier<T> work, Function<T, Tally> tally) {
    watch.stage(name);
    long start = System.nanoTime();
    T result = progress.stage(name, work, value -> tally.apply(value).text());
    Tally counted = tally.apply(result);
    double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    done.add(new Stage(name, seconds, counted.rowsIn(), counted.rowsOut(), PeakMemory.megabytes()));
    watch.stage(name, seconds, counted.rowsIn(), counted.rowsOut());
    return result;
  }

  /**
   * All stages are done and what is left is to make them current, which no time limit cuts short.
   *
   * @throws org.redthread.run.OperatorException if the time is over already
   */
  void last() {
    limit.lift();
  }

  List<Stage> done() {
    return List.copyOf(done);
  }

  /** What a stage counted, and how it says so. */
  record Tally(long rowsIn, long rowsOut, String text) {}
}
