package org.redthread.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.Progress;
import org.redthread.samples.SampleSet;
import org.redthread.samples.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread sample}: the synthetic data set with its planted truth, at any size. */
@Command(
    name = "sample",
    description = "Writes an invented set of complaints with its planted truth, at any size.",
    footer = {
      "%nExample:",
      "  redthread sample --out data-samples",
      "  redthread sample --out /tmp/million --complaints 1000000",
      "  redthread sample --out /tmp/million --next-night 10000"
    })
public final class SampleCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "data-samples",
      description = "Folder to write to (default: ${DEFAULT-VALUE}).")
  Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20250101",
      description = "Seed of everything that is invented (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--complaints",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Records in all feeds together (default: ${DEFAULT-VALUE}).")
  long complaints;

  @Option(
      names = "--personal-truth",
      description = "Also write the personal data that the letters hold, to test redaction.")
  boolean personalTruth;

  @Option(
      names = "--next-night",
      paramLabel = "N",
      description =
          "Only add a file of N new complaints to the set in --out; its seed and size are kept.")
  @Nullable Long nextNight;

  @Option(names = "--quiet", description = "No progress and no summary.")
  boolean quiet;

  @Override
  public Integer call() {
    Progress progress = new Progress(System.err, quiet, System.console() != null);
    Truth truth =
        progress.stage(
            nextNight == null ? "sample" : "next night",
            () -> written(new SampleSet(out, progress)),
            written -> written.files().size() + " feed files in " + out);
    long rows = truth.files().stream().mapToLong(Truth.Rows::read).sum();
    progress.line(
        "  %,d rows; what is planted in them: %s".formatted(rows, out.resolve("truth.json")));
    return ExitStatus.DONE;
  }

  private Truth written(SampleSet set) {
    return nextNight == null
        ? set.write(new SampleSet.Size(seed, complaints, personalTruth))
        : set.nextNight(nextNight);
  }
}
