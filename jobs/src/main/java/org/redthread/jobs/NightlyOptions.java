package org.redthread.jobs;

import java.nio.file.Path;
import java.time.LocalDate;

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
    NightlyConfiguration.Resolved configuration,
    Path store,
    Path out,
    LocalDate asAt,
    long seed,
    String master) {}
