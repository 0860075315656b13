package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.report.review.ReviewSheet;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.themes.review.Allocation;
import org.redthread.themes.review.Answer;
import org.redthread.themes.review.BatchPlan;
import org.redthread.themes.review.BatchRow;
import org.redthread.themes.review.Batches;
import org.redthread.themes.review.Drawn;
import org.redthread.themes.review.RecallEstimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code redthread theme review}. */
@Command(
    name = "review",
    description = {
      "Writes the next letters of a theme to read into a workbook: those most likely to belong,"
          + " those the model is unsure of, and some drawn at random.",
      "For: finding every case of a failing while knowing how many are missed.",
      "Not for: reading what the query finds only; nothing would be known of the rest."
    },
    footer = {
      "%nExample:",
      "  redthread theme review jobs/conf/themes/imaging.yaml --in letters.csv --id case"
          + " --column letter --labels labels.csv --batch 100 --out batch-1.xlsx",
      "  (read, answer, save)",
      "  redthread theme labels batch-1.xlsx --labels labels.csv",
      "  redthread theme recall jobs/conf/themes/imaging.yaml --in letters.csv --id case"
          + " --column letter --labels labels.csv",
      "%nThen the same again with batch-2.xlsx, until 'theme recall' says that enough was read."
    })
final class ThemeReviewCommand implements Callable<Integer> {
  @Mixin ThemeLetters asked;

  @Option(
      names = "--labels",
      paramLabel = "L.csv",
      description = "Answers so far; a file that is not there yet holds none.")
  @Nullable Path labels;

  @Option(
      names = "--batch",
      defaultValue = "100",
      paramLabel = "N",
      description = "Letters to read. Default: 100.")
  int batch;

  @Option(
      names = "--random",
      paramLabel = "S",
      description =
          "Share of the batch drawn at random; more makes the estimate of recall sharper, less"
              + " finds more. Default: 0.25 in the first batch; then 0.1, 0.25, 0.5 or 1, whichever"
              + " should bring the review to its end soonest.")
  @Nullable Double random;

  @Option(
      names = "--at-least",
      defaultValue = "0.65",
      paramLabel = "R",
      description =
          "The recall at which the review may stop, as for 'theme recall'; the share of random"
              + " letters is chosen for it. Default: 0.65.")
  double atLeast;

  @Option(
      names = "--words",
      defaultValue = "en",
      paramLabel = "en|nb",
      description = "Language of the instructions. Default: en.")
  String words;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "BATCH.xlsx",
      description = "Workbook to write.")
  Path out;

  @Override
  public Integer call() {
    if (!out.toString().endsWith(".xlsx")) {
      throw new OperatorException("--out is the name of a workbook and ends in .xlsx.");
    }
    checkNumbers();
    Progress progress = asked.progress();
    ThemeLetters.Loaded loaded = asked.load(labels, progress);
    BatchPlan plan = plan(loaded);
    double[] scores = loaded.ranking().scores(loaded.readings(), asked.seed);
    List<BatchRow> rows =
        new Batches(loaded.letters(), loaded.ranking(), loaded.readings())
            .next(plan, scores, asked.seed);
    if (rows.isEmpty()) {
      throw new OperatorException("Every letter was read; ask 'theme recall' for the result.");
    }
    ReviewSheet.write(out, loaded.theme(), loaded.letters(), rows, words);
    progress.line(
        "  %,d letters to read: %,d likely, %,d uncertain, %,d drawn at random"
            .formatted(
                rows.size(),
                count(rows, Drawn.LIKELY),
                count(rows, Drawn.UNCERTAIN),
                count(rows, Drawn.RANDOM)));
    return ExitStatus.DONE;
  }

  private void checkNumbers() {
    boolean share = random == null || (random > 0 && random <= 1);
    if (batch < 4 || !share || !List.of("en", "nb", "nn").contains(words)) {
      throw new OperatorException(
          "--batch is at least 4, --random above 0 and at most 1, --words en or nb.");
    }
    if (!(atLeast > 0 && atLeast <= 1)) {
      throw new OperatorException("--at-least is a share above 0 and at most 1.");
    }
  }

  private BatchPlan plan(ThemeLetters.Loaded loaded) {
    if (random != null) {
      return BatchPlan.of(batch, random);
    }
    RecallEstimate figures =
        new RecallEstimate(loaded.letters(), loaded.ranking(), loaded.readings(), Answer.NO);
    return new Allocation(BatchPlan.STANDARD.ofSize(batch), atLeast).next(figures);
  }

  private static long count(List<BatchRow> rows, Drawn drawn) {
    return rows.stream().filter(row -> row.origin().drawn() == drawn).count();
  }
}
