package org.redthread.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redthread.run.Build;
import org.redthread.signals.Assessment;

/**
 * What went into a run and what came of it: enough to repeat it years later.
 *
 * @param inputs every live file
 * @param snapshots the store's tables as this run left them
 */
record Manifest(
    String run,
    LocalDate asAt,
    long seed,
    String version,
    String commit,
    String spark,
    String java,
    String configuration,
    String configurationSha256,
    List<Delivery> inputs,
    List<Stages.Stage> stages,
    Map<String, Long> snapshots,
    Assessment.Facts statistics,
    TextFacts text) {

  static Manifest of(
      NightlyOptions options, Opened opened, Results results, List<Stages.Stage> stages) {
    return new Manifest(
        results.run(),
        options.asAt(),
        options.seed(),
        Build.text("version"),
        Build.text("commit"),
        opened.spark().version(),
        System.getProperty("java.version", "unknown"),
        String.valueOf(options.configuration().file().getFileName()),
        Fingerprint.of(options.configuration().file()),
        results.counted().live(),
        stages,
        opened.tables().snapshots(),
        results.assessment().facts(),
        TextFacts.of(options, results.counted()));
  }
}
