package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redthread.report.review.FilledSheet;
import org.redthread.run.ExitStatus;
import org.redthread.run.Progress;
import org.redthread.themes.review.Agreement;
import org.redthread.themes.review.Interval;
import org.redthread.themes.review.Label;
import org.redthread.themes.review.LabelsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redthread theme labels}. */
@Command(
    name = "labels",
    description = {
      "Takes the answers of a filled review workbook into a labels file, and says how far two"
          + " readers agree.",
      "For: the step between reading a batch and asking for recall. Taking a workbook in twice does"
          + " no harm: a reader's later answer takes the place of the earlier one.",
      "Not for: workbooks whose grey columns were changed; these are refused, row by row."
    },
    footer = {
      "%nExample:",
      "  redthread theme labels batch-1.xlsx --labels labels.csv",
      "%nLabels file: id, label (yes, no, unsure), reader, batch, drawn (likely, uncertain, random,"
          + " hand), stratum (selected, other), pool (unread letters of the stratum when the batch"
          + " was drawn), probability (with which the letter was drawn), note.",
      "Agreement: Cohen's kappa and Gwet's AC1 over yes, no and unsure, each with its 95 %%"
          + " interval."
    })
final class ThemeLabelsCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "BATCH.xlsx", description = "Workbook that readers filled in.")
  Path batch;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "L.csv",
      description = "Labels file to add to; made if it is not there.")
  Path labels;

  @Option(names = "--quiet", description = "Say nothing but warnings.")
  boolean quiet;

  @Override
  public Integer call() {
    Progress progress = new Progress(System.err, quiet, System.console() != null);
    FilledSheet sheet = FilledSheet.read(batch);
    List<Label> all = LabelsFile.merged(LabelsFile.readIfThere(labels), sheet.labels());
    LabelsFile.write(labels, all);
    if (sheet.empty() > 0) {
      progress.warn(
          ("%,d of %,d letters have no answer, %,d of them drawn at random; answer these before"
                  + " you publish a recall.")
              .formatted(sheet.empty(), sheet.rows(), sheet.randomEmpty()));
    }
    progress.line("  %,d labels in %s".formatted(all.size(), labels));
    if (!sheet.both().isEmpty()) {
      report(Agreement.of(sheet.both()));
    }
    return ExitStatus.DONE;
  }

  private void report(Agreement agreement) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "two readers of %d letters: same answer %.3f, kappa %s, AC1 %s",
            agreement.letters(),
            agreement.share(),
            words(agreement.kappa()),
            words(agreement.ac1())));
    out.flush();
  }

  private static String words(Interval interval) {
    return Double.isNaN(interval.estimate())
        ? "not defined (all answers the same)"
        : String.format(
            Locale.ROOT,
            "%.3f (%.3f to %.3f)",
            interval.estimate(),
            interval.low(),
            interval.high());
  }
}
