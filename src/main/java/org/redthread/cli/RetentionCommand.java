package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redthread.jobs.Keep;
import org.redthread.jobs.NightlyOptions;
import org.redthread.jobs.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread retention}: clears away old runs, but none that a report rests on. */
@Command(
    name = "retention",
    description =
        "Says which runs, snapshots of the store and logs are older than is kept, and with --apply"
            + " deletes them. Never the current run, nor one that a laid or published report rests"
            + " on. Starts no Spark.",
    footer = {
      "%nExamples:",
      "  redthread retention --config our-office.yaml",
      "      says what would go",
      "  redthread retention --config our-office.yaml --keep-runs 60 --apply",
      "      deletes it"
    })
final class RetentionCommand implements Runnable {
  @Spec CommandSpec spec;

  @Mixin OfficeOptions office = new OfficeOptions();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results.")
  @Nullable Path out;

  @Option(
      names = "--keep-runs",
      paramLabel = "N",
      description = "Good runs to keep; by default the configuration's, or 90.")
  @Nullable Integer runs;

  @Option(
      names = "--keep-logs",
      paramLabel = "DAYS",
      description = "Days of logs to keep; by default the configuration's, or 400.")
  @Nullable Integer logs;

  @Option(names = "--apply", description = "Delete; without it nothing is touched.")
  boolean apply;

  @Override
  public void run() {
    LocalDate today = LocalDate.now();
    NightlyOptions options =
        NightlyOptions.of(
            office.file(), new NightlyOptions.Asked(office.store, out, null, null, null), today);
    Keep keep = options.keep(runs, logs);
    PrintWriter screen = spec.commandLine().getOut();
    Path from = options.store();
    Path results = options.out();
    (apply
            ? Retention.apply(from, results, keep, today)
            : Retention.plan(from, results, keep, today))
        .forEach(screen::println);
    if (!apply) {
      screen.println("Nothing was touched; add --apply to delete.");
    }
    screen.flush();
  }
}
