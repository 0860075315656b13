package org.redthread.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread theme recall}. */
@Command(
    name = "recall",
    description = {
      "Says how complete a review is and how well the theme's query finds: precision and recall,"
          + " each with its 95 %% interval, and what more reading would buy.",
      "For: the sentence in a report that says how many cases were probably missed.",
      "Not for: labels without random draws; they say nothing of what was not read."
    },
    footer = {
      "%nExample:",
      "  redthread theme recall jobs/conf/themes/imaging.yaml --in letters.csv --id case"
          + " --column letter --labels labels.csv",
      "%nThe review may stop as soon as the lower end of the recall of the reading reaches"
          + " --at-least. The reviews by which the interval was checked look after each batch too"
          + " (docs/methods/themes.md)."
    })
final class ThemeRecallCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin ThemeLetters asked;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "L.csv",
      description = "Labels, as 'theme labels' writes them.")
  Path labels;

  @Option(
      names = "--at-least",
      defaultValue = "0.65",
      paramLabel = "R",
      description = "Stop when recall is at least R with 97.5 %% confidence. Default: 0.65.")
  double atLeast;

  @Option(names = "--json", description = "The figures as JSON.")
  boolean json;

  @Override
  public Integer call() {
    if (!(atLeast > 0 && atLeast <= 1)) {
      throw new OperatorException("--at-least is a share above 0 and at most 1.");
    }
    if (!labels.toFile().exists()) {
      throw new OperatorException("There is no file %s.".formatted(labels));
    }
    Progress progress = asked.progress();
    RecallReport report = new RecallReport(asked.load(labels, progress), atLeast);
    report.warnings().forEach(progress::warn);
    spec.commandLine().getOut().print(json ? report.json() : report.text());
    spec.commandLine().getOut().flush();
    return ExitStatus.DONE;
  }
}
