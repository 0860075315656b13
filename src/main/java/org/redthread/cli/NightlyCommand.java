package org.redthread.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.jobs.NightlyJob;
import org.redthread.jobs.NightlyOptions;
import org.redthread.jobs.Submission;
import org.redthread.run.ExitStatus;
import org.redthread.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread nightly}: the main job. */
@Command(
    name = "nightly",
    description = {
      "Reads every feed, brings the store up to date, computes the verdicts and renders the"
          + " reports; publishes all of it or nothing."
    },
    footer = {
      "%nExamples:",
      "  redthread nightly",
      "      runs on the samples that come with Redthread; results are under out/",
      "  redthread nightly --config our-office.yaml --store /srv/redthread/store --out /srv/www/out",
      "      runs on the feeds of an office",
      "  redthread nightly --as-at 2024-06-30 --out june",
      "      says what would have been said at the end of June 2024"
    })
final class NightlyCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin OfficeOptions office = new OfficeOptions();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results.")
  @Nullable Path out;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "The day to speak of, as 2024-12-31; by default the configuration's, or today.")
  @Nullable LocalDate asAt;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of every random choice.")
  @Nullable Long seed;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Spark master, as spark://HOST:7077 or yarn, through spark-submit; by default all cores of"
              + " this machine.")
  @Nullable String master;

  @Option(names = "--quiet", description = "No progress, only problems and the result.")
  boolean quiet;

  @Override
  public Integer call() {
    NightlyOptions.Asked asked = new NightlyOptions.Asked(office.store, out, asAt, seed, master);
    NightlyOptions options = NightlyOptions.of(office.file(), asked, LocalDate.now());
    if (Submission.needed(options)) {
      return Submission.run(options, Home.folder(), typed());
    }
    Progress progress = new Progress(System.err, quiet, System.console() != null);
    spec.commandLine().getOut().println(NightlyJob.run(options, progress));
    spec.commandLine().getOut().flush();
    return ExitStatus.DONE;
  }

  private List<String> typed() {
    return spec.root().commandLine().getParseResult().originalArgs();
  }
}
