package org.redthread.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redthread.run.ExitStatus;
import org.redthread.text.classify.Classifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text train}. */
@Command(
    name = "train",
    description = {
      "Learns codes from letters that people coded, and keeps the model in a file.",
      "For: making anew, from the coded history, the model that codes uncoded feeds at night.",
      "Not for: finding out how good it is. The scores shown come from letters left out in turn,"
          + " by which it also chose its settings: somewhat flattering. Examine it with 'text"
          + " classify --folds'."
    },
    footer = {
      "%nExample:",
      "  redthread text train --in coded.csv --column letter --label code --model-out codes.model",
      "%nThe file holds numbers of words and no words. The same letters, codes and options give the",
      "same bytes, in any order of rows. --json shows its card: hash of the training letters, seed,",
      "settings, scores.",
    })
final class TextTrainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--in", required = true, paramLabel = "F", description = "Coded letters.")
  Path input;

  @Mixin LetterOptions options;

  @Option(
      names = "--model-out",
      required = true,
      paramLabel = "M",
      description = "The model to write.")
  Path modelOut;

  @Override
  public Integer call() {
    Classifier classifier =
        ModelFile.train(CodedFile.read(input, options), options, options.progress());
    ModelFile.write(modelOut, classifier);
    ScorePrinter printer = new ScorePrinter();
    if (options.json) {
      printer.json(spec.commandLine().getOut(), classifier.card(), null);
    } else {
      printer.table(spec.commandLine().getOut(), classifier.card().scores(), options.label);
    }
    return ExitStatus.DONE;
  }
}
