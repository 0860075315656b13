package org.redthread.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one run was asked to do, every default filled in.
 *
 * @param configuration the file and what it says
 * @param store folder of the store
 * @param out folder of the results
 * @param asAt the day the run speaks of
 * @param seed of every random choice
 * @param master Spark master URL
 */
public record NightlyOptions(
    NightlySettings configuration, Path store, Path out, LocalDate asAt, long seed, String master) {

  /** What the command line says; null leaves it to the configuration. */
  public record Asked(
      @Nullable Path store,
      @Nullable Path out,
      @Nullable LocalDate asAt,
      @Nullable Long seed,
      @Nullable String master) {
    /** Nothing but the configuration. */
    public static final Asked NOTHING = new Asked(null, null, null, null, null);
  }

  /**
   * Fills in what was not asked from the configuration.
   *
   * @param today the as-at date where neither says one
   */
  public static NightlyOptions of(Path file, Asked asked, LocalDate today) {
    NightlySettings configuration = NightlyConfiguration.read(file);
    LocalDate configured = configuration.values().asAt();
    LocalDate asAt = configured == null ? today : configured;
    return new NightlyOptions(
        configuration,
        asked.store == null ? configuration.store() : asked.store.toAbsolutePath().normalize(),
        asked.out == null ? configuration.out() : asked.out.toAbsolutePath().normalize(),
        asked.asAt == null ? asAt : asked.asAt,
        asked.seed == null ? configuration.seed() : asked.seed,
        master(asked, configuration));
  }

  /**
   * What retention keeps.
   *
   * @param runs and {@code logs} as asked; where null, as configured, or the default
   */
  public Keep keep(@Nullable Integer runs, @Nullable Integer logs) {
    NightlyConfiguration.RetainKeys keys = configuration.values().retain();
    return Keep.of(
        runs == null && keys != null ? keys.runs() : runs,
        logs == null && keys != null ? keys.logs() : logs);
  }

  /** A program that spark-submit has started keeps the master that it was given. */
  private static String master(Asked asked, NightlySettings configuration) {
    String submitted = Submission.submittedMaster();
    String chosen = asked.master == null ? submitted : asked.master;
    return chosen == null ? configuration.master() : chosen;
  }
}
