package org.redthread.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.redthread.jobs.watch.Lineage;
import org.redthread.jobs.watch.NightWatch;
import org.redthread.run.Build;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The night, from raw feeds to reports. Reads top to bottom like the pipeline, one method a stage;
 * nothing is published before the last of them.
 */
public final class NightlyJob {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyJob.class);

  private final NightlyOptions options;
  private final Progress progress;
  private final NightWatch watch;
  private final TimeLimit limit;
  private final Stages stages;

  private NightlyJob(NightlyOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.watch =
        new NightWatch(
            options.out(),
            Lineage.to(options.configuration().lineage(), Build.text("version")),
            Clock.systemUTC());
    NightlySettings settings = options.configuration();
    this.limit = TimeLimit.begin(settings.timeLimit(), new Overtime(settings, watch, progress));
    this.stages = new Stages(progress, watch, limit);
  }

  /**
   * Runs the night and gives what a screen should show of it.
   *
   * @throws OperatorException if the operator can mend what stopped it
   * @throws GateException if a gate stopped publication
   */
  public static String run(NightlyOptions options, Progress progress) {
    return new NightlyJob(options, progress).watched();
  }

  private String watched() {
    try {
      return run();
    } catch (RuntimeException e) {
      limit.close();
      watch.failed(e);
      throw e;
    } finally {
      limit.close();
    }
  }

  private String run() {
    NightlyInputs inputs =
        stages.run(
            "configuration", () -> NightlyInputs.load(options.configuration()), Tallies::inputs);
    try (StoreLock lock = lock()) {
      // asked again, as a run that ended just now may have taken the first answer
      return locked(inputs, nextId());
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      // a failed Spark job throws a checked exception that no signature tells
      throw Unwrapped.of(e);
    }
  }

  private StoreLock lock() {
    try {
      return StoreLock.take(options.store(), nextId());
    } catch (OperatorException e) {
      if (Files.exists(options.store()) && StoreLock.holder(options.store()).isPresent()) {
        watch.refused();
      }
      throw e;
    }
  }

  private String nextId() {
    return RunIds.next(options.store(), options.out(), options.asAt());
  }

  private String locked(NightlyInputs inputs, String id) {
    watch.begun(id, options.asAt().toString(), Build.text("version"));
    StoreState before = StoreState.current(options.store());
    DeliveryPlan plan = stages.run("feeds", () -> plan(inputs, before), Tallies::plan);
    new Spills(options.store()).sweep();
    room(plan);
    TablesPlace.settle(
        options.store(), options.configuration().tables(), !before.snapshots().isEmpty());
    MovedStore.refuse(options.store());
    SparkSession spark =
        stages.run("spark", () -> SparkRuntime.start(options), session -> Tallies.spark(options));
    StoreTables tables = new StoreTables(spark, before.snapshots());
    try {
      recover(tables);
      Opened opened = new Opened(spark, tables, before, plan);
      Night night = new Night(options, inputs, opened, stages);
      String screenful = new Publication(options, inputs, opened, stages).publish(id, night);
      published(id);
      return screenful;
    } catch (Exception e) {
      if (spark.sparkContext().isStopped() && !Failure.ofMemory(e)) {
        throw gone(e);
      }
      undo(spark);
      throw e;
    } finally {
      spark.stop();
    }
  }

  private OperatorException gone(Exception e) {
    return new OperatorException(
        "The Spark cluster %s ended the run. Nothing was published; see the logs of its master and workers, and run again."
            .formatted(options.master()),
        e);
  }

  /**
   * What a failed run wrote is taken back at once; where that fails, the next run does it. A run
   * that failed after it had published its state keeps it.
   */
  private void undo(SparkSession spark) {
    try {
      StoreState last = StoreState.current(options.store());
      new StoreTables(spark, last.snapshots()).recover(RowShape.TABLES);
    } catch (Exception e) {
      LOG.warn("the store is put back by the next run: {}", e.getClass().getSimpleName());
    }
  }

  /** Asked of both disks before anything is written. */
  private void room(DeliveryPlan plan) {
    long fresh = plan.fresh().stream().mapToLong(task -> task.delivery().bytes()).sum();
    DiskSpace.check(options.store(), fresh, DiskSpace.HERE);
    DiskSpace.check(options.out(), 0, DiskSpace.HERE);
  }

  /**
   * Tells of the run and clears away what is no longer kept; neither takes back what is current.
   */
  private void published(String id) {
    Path folder = new RunFolder(options.out(), id).folder();
    watch.published(NightFacts.feeds(folder), NightFacts.verdicts(folder));
    options.configuration().keep().ifPresent(this::retain);
  }

  private void retain(Keep keep) {
    try {
      Retention.underLock(options.store(), options.out(), keep, LocalDate.now())
          .forEach(line -> progress.line("  retention      " + line));
    } catch (OperatorException e) {
      progress.warn("The run is published, but old ones stay: " + e.getMessage());
    }
  }

  private DeliveryPlan plan(NightlyInputs inputs, StoreState before) {
    Map<String, String> mappings = inputs.mappings(options.configuration());
    return DeliveryPlan.of(
        inputs.sources(), options.configuration().data(), mappings, before.deliveries());
  }

  /** Puts the store back to the last good run where one since then was cut off. */
  private void recover(StoreTables tables) {
    if (tables.recover(RowShape.TABLES)) {
      progress.line("  An earlier run was cut off; the store is back at the last good one.");
      tables.sweep(List.copyOf(RowShape.TABLES));
    }
  }
}
