package org.redthread.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.text.classify.CodedLetter;
import org.redthread.text.classify.Examination;
import org.redthread.text.classify.Examination.Answer;
import org.redthread.text.classify.Folds;
import org.redthread.text.classify.Settings;
import picocli.CommandLine.Option;

/** How {@code text classify} examines itself on coded letters. */
final class FoldOptions {
  @Option(
      names = "--folds",
      paramLabel = "K",
      description =
          "Examine on the letters of --train: learn from all folds but one and code that one, K"
              + " times. Letters that say the same share a fold.")
  @Nullable Integer folds;

  @Option(
      names = "--group",
      paramLabel = "COL",
      description = "With --folds: whole organisations are left out.")
  @Nullable String group;

  @Option(
      names = "--time",
      paramLabel = "COL",
      description = "With --folds: learn from earlier letters, code later ones (ISO dates).")
  @Nullable String time;

  void check() {
    if (folds != null && folds < 2) {
      throw new OperatorException("--folds must be at least 2.");
    }
    if (group != null && time != null) {
      throw new OperatorException("Name either --group or --time, not both.");
    }
    if (folds == null && (group != null || time != null)) {
      throw new OperatorException("--group and --time need --folds.");
    }
  }

  /** Answers for the coded rows of a file, by their number among the coded rows. */
  List<Answer> examine(CodedFile file, List<CodedLetter> coded, Settings settings, int folds) {
    if (time != null) {
      int[] blocks = Folds.byTime(cells(file, time), folds);
      return new Examination(coded, blocks, settings).throughTime();
    }
    int[] parts =
        group != null
            ? Folds.byOrganisation(cells(file, group), folds)
            : Folds.stratified(coded, folds, settings.seed());
    return new Examination(coded, parts, settings).acrossFolds();
  }

  private static List<String> cells(CodedFile file, String column) {
    int at = file.table().column(column);
    for (int row : file.rows()) {
      if (file.table().rows().get(row)[at].isBlank()) {
        throw file.table().slip(row, column, "a value, not an empty cell");
      }
    }
    return file.rows().stream().map(row -> file.table().rows().get(row)[at]).toList();
  }
}
