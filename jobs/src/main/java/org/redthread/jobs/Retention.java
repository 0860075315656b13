package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.redthread.run.OperatorException;

/**
 * Clears away what is older than is kept: runs, the snapshots of the store that only they name,
 * folders of nights that were cut off, and logs. Never a run that a laid or published report rests
 * on, nor the current one.
 */
public final class Retention {
  private final RunShelf shelf;
  private final Keep keep;
  private final RetentionPlan plan;
  private final List<Path> logs;

  private Retention(Path store, Path out, Keep keep, LocalDate today) {
    MovedStore.refuse(store);
    this.shelf = new RunShelf(store, out);
    this.keep = keep;
    this.plan = RetentionPlan.of(shelf.runs(), keep.runs());
    this.logs = shelf.logsBefore(today.minusDays(keep.logs()).toString().substring(0, 7));
  }

  /** Says what would go, and touches nothing. */
  public static List<String> plan(Path store, Path out, Keep keep, LocalDate today) {
    Retention retention = new Retention(store, out, keep, today);
    int snapshots = ExpiredSnapshots.count(store, retention.states());
    return retention.said("would go", snapshots);
  }

  /**
   * Does it, holding the store.
   *
   * @throws OperatorException if a night is under way, or something cannot be deleted
   */
  public static List<String> apply(Path store, Path out, Keep keep, LocalDate today) {
    try (StoreLock lock = StoreLock.take(store, "retention")) {
      return underLock(store, out, keep, today);
    }
  }

  /** The same for a night that holds the store already. */
  static List<String> underLock(Path store, Path out, Keep keep, LocalDate today) {
    Retention retention = new Retention(store, out, keep, today);
    return retention.said("deleted", retention.delete());
  }

  /** Runs first, then what only they name: a retention that is cut off leaves nothing dangling. */
  private int delete() {
    try {
      for (String run : plan.gone()) {
        DeletedTree.delete(shelf.folder(run));
        Files.deleteIfExists(shelf.state(run));
      }
      for (Path folder : shelf.unfinished()) {
        DeletedTree.delete(folder);
      }
      for (Path log : logs) {
        Files.delete(log);
      }
    } catch (IOException e) {
      throw new OperatorException(
          "Retention cannot delete: %s; mend it and run it again.".formatted(Failure.reason(e)), e);
    }
    return ExpiredSnapshots.remove(shelf.store(), states());
  }

  private List<StoreState> states() {
    List<StoreState> states = new ArrayList<>();
    states.add(StoreState.current(shelf.store()));
    plan.kept().stream()
        .filter(kept -> Files.exists(shelf.state(kept.id())))
        .forEach(kept -> states.add(StoreState.of(shelf.store(), kept.id())));
    return states;
  }

  private List<String> said(String what, int snapshots) {
    List<String> lines = new ArrayList<>();
    plan.gone().forEach(run -> lines.add("%s  %s".formatted(run, what)));
    plan.kept().stream()
        .filter(kept -> !kept.reason().startsWith("among"))
        .forEach(kept -> lines.add("%s  kept: %s".formatted(kept.id(), kept.reason())));
    lines.add(
        "%d of %d runs, %d snapshots of tables, %d logs %s; the last %d runs and %d days of logs are kept."
            .formatted(
                plan.gone().size(),
                plan.gone().size() + plan.kept().size(),
                snapshots,
                logs.size(),
                what,
                keep.runs(),
                keep.logs()));
    return lines;
  }
}
