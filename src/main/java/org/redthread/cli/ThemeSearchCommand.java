package org.redthread.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.themes.review.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code redthread theme search}. */
@Command(
    name = "search",
    description = {
      "Scores every letter for a theme, and selects those its query finds.",
      "For: a first look at what a theme finds, and the list for a report after a review.",
      "Not for: saying how many cases there are. How many were missed is told by 'theme recall'."
    },
    footer = {
      "%nExample:",
      "  redthread theme search jobs/conf/themes/imaging.yaml --in letters.csv --id case"
          + " --column letter --out found.csv",
      "%nResult: id, score (0 to 1, how likely the letter belongs as the model sees it), selected"
          + " (true or false), in the order of the file. Without labels what the query finds is"
          + " selected. With --labels it is what readers said yes to, and of the letters nobody"
          + " read those the query finds or that score .5 and more."
    })
final class ThemeSearchCommand implements Callable<Integer> {
  @Mixin ThemeLetters asked;

  @Option(
      names = "--labels",
      paramLabel = "L.csv",
      description = "What readers said so far; the scores learn from it, and their answers win.")
  @Nullable Path labels;

  @Option(names = "--out", required = true, paramLabel = "O.csv", description = "CSV to write.")
  Path out;

  @Override
  public Integer call() {
    Progress progress = asked.progress();
    ThemeLetters.Loaded loaded = asked.load(labels, progress);
    double[] scores = loaded.ranking().scores(loaded.readings(), asked.seed);
    Table table = asked.file.table();
    int selected = 0;
    try (CsvFile file = CsvFile.create(out, "id", "score", "selected")) {
      for (String id : table.values(asked.file.id)) {
        int group = loaded.letters().groupOf(id).orElse(-1);
        boolean hit = group >= 0 && isSelected(loaded, group, scores[group]);
        selected += hit ? 1 : 0;
        file.row(id, group < 0 ? 0 : Math.round(scores[group] * 1e6) / 1e6, hit);
      }
    }
    progress.line("  %,d selected".formatted(selected));
    return ExitStatus.DONE;
  }

  private static boolean isSelected(ThemeLetters.Loaded loaded, int group, double score) {
    Optional<Answer> answer = loaded.readings().answer(group);
    if (answer.isPresent()) {
      return answer.get() == Answer.YES;
    }
    boolean learned = loaded.readings().count(Answer.YES) > 0;
    return loaded.ranking().isSelected(group) || (learned && score >= 0.5);
  }
}
