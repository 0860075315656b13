package org.redthread.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.jobs.NightlyOptions;
import org.redthread.jobs.Submission;
import org.redthread.jobs.TrainingJob;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text retrain}. */
@Command(
    name = "retrain",
    description = {
      "Trains a model from the letters of a store that people have coded, for feeds without codes.",
      "For: the key 'text: model:' of a night. Train anew when coding practice has changed.",
      "Not for: letters in a file ('redthread text train'). The store is read and not changed."
    },
    footer = {
      "%nExample:",
      "  redthread text retrain --config our-office.yaml --out our-office/failure-types.model",
      "      then add to our-office.yaml:  text: {model: failure-types.model}"
    })
final class TextRetrainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin OfficeOptions office = new OfficeOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Option(
      names = "--letters",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Learn from so many letters at most, drawn by the seed: ${DEFAULT-VALUE}.")
  int letters;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of every random choice.")
  @Nullable Long seed;

  @Option(names = "--quiet", description = "No progress, only problems and the result.")
  boolean quiet;

  @Override
  public Integer call() {
    if (letters < 2) {
      throw new OperatorException("--letters must be 2 or more.");
    }
    NightlyOptions options =
        NightlyOptions.of(
            office.file(),
            new NightlyOptions.Asked(office.store, null, null, seed, null),
            LocalDate.now(java.time.ZoneId.systemDefault()));
    if (Submission.needed(options)) {
      List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
      return Submission.run(options, Home.folder(), typed);
    }
    Progress progress = new Progress(System.err, quiet, System.console() != null);
    spec.commandLine().getOut().println(TrainingJob.run(options, out, letters, progress));
    spec.commandLine().getOut().flush();
    return ExitStatus.DONE;
  }
}
