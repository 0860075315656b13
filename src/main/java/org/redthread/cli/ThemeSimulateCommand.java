package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.themes.review.Allocation;
import org.redthread.themes.review.BatchPlan;
import org.redthread.themes.review.RecallEstimate;
import org.redthread.themes.review.ReviewLetters;
import org.redthread.themes.review.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code redthread theme simulate}. */
@Command(
    name = "simulate",
    description = {
      "Reviews letters whose answers are known many times over, and says whether the intervals hold.",
      "For: seeing on coded letters of your own how much reading a review takes and how often the"
          + " 95 %% interval of recall covers the truth.",
      "Not for: letters without codes given by people."
    },
    footer = {
      "%nExample:",
      "  redthread theme simulate --in coded.csv --id case --column letter --truth code"
          + " --reviews 200 --out simulated.csv",
      "%nOut: a row for each value of the truth column: letters, belonging, reviews, coverage of"
          + " the interval, mean recall, mean width of the interval, share read; then of reading by"
          + " rank alone until the hypergeometric rule stops: reviews, share read, recall, the"
          + " ratio of the two, and work saved over sampling at 95 %% recall."
    })
final class ThemeSimulateCommand implements Callable<Integer> {
  @Mixin LetterColumns file;

  @Mixin QuietOption telling;

  @Option(names = "--truth", required = true, paramLabel = "T", description = "Column of codes.")
  String truth;

  @Option(
      names = "--value",
      paramLabel = "V",
      description = "A code to review; may be given again. Default: every code.")
  List<String> values = new ArrayList<>();

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "en|nb|nn",
      description = "Language of the letters. Default: en.")
  String language;

  @Option(names = "--reviews", defaultValue = "200", description = "A code. Default: 200.")
  int reviews;

  @Option(
      names = "--ranked",
      defaultValue = "20",
      description = "Readings by rank alone, a code. Default: 20.")
  int ranked;

  @Option(names = "--batch", defaultValue = "100", description = "Letters a batch. Default: 100.")
  int batch;

  @Option(
      names = "--random",
      paramLabel = "S",
      description =
          "Share of each batch drawn at random. Default: chosen batch by batch, as by 'theme"
              + " review'.")
  @Nullable Double random;

  @Option(
      names = "--at-least",
      defaultValue = "0.65",
      description = "Where the rule stops. Default: 0.65.")
  double atLeast;

  @Option(names = "--seed", defaultValue = "1", description = "Default: 1.")
  long seed;

  @Option(names = "--out", required = true, paramLabel = "O.csv", description = "CSV to write.")
  Path out;

  @Override
  public Integer call() {
    if (reviews < 1 || ranked < 0 || batch < 4 || !isShare(atLeast)) {
      throw new OperatorException(
          "--reviews is at least 1, --ranked at least 0, --batch at least 4, --at-least in (0, 1].");
    }
    if (random != null && !isShare(random)) {
      throw new OperatorException("--random is a share above 0 and at most 1.");
    }
    Progress progress = telling.progress();
    Table table = file.table();
    ReviewLetters letters = ReviewLetters.of(file.letters(table, language));
    Map<String, boolean[]> truths = truths(table, letters);
    Simulation simulation = new Simulation(letters, batch, plan(), atLeast);
    try (CsvFile csv =
        CsvFile.create(
            out,
            "value",
            "letters",
            "belonging",
            "reviews",
            "coverage",
            "recall",
            "width",
            "read",
            "ranked_readings",
            "hypergeometric_read",
            "hypergeometric_recall",
            "ratio",
            "wss95")) {
      truths.forEach((value, belongs) -> row(csv, progress, new Task(simulation, value, belongs)));
    }
    return ExitStatus.DONE;
  }

  private static boolean isShare(double number) {
    return number > 0 && number <= 1;
  }

  private Function<RecallEstimate, BatchPlan> plan() {
    if (random == null) {
      return new Allocation(BatchPlan.STANDARD.ofSize(batch), atLeast)::next;
    }
    BatchPlan fixed = BatchPlan.of(batch, random);
    return figures -> fixed;
  }

  private record Task(Simulation simulation, String value, boolean[] truth) {
    int belonging() {
      int count = 0;
      for (boolean belongs : truth) {
        count += belongs ? 1 : 0;
      }
      return count;
    }
  }

  private void row(CsvFile file, Progress progress, Task task) {
    List<Simulation.Outcome> outcomes =
        LongStream.range(0, reviews)
            .parallel()
            .mapToObj(i -> task.simulation().review(task.truth(), seed * 1_000_000 + i))
            .toList();
    List<Simulation.Ranked> readings =
        LongStream.range(0, ranked)
            .parallel()
            .mapToObj(i -> task.simulation().ranked(task.truth(), seed * 1_000_000 + i))
            .toList();
    double read = mean(outcomes, Simulation.Outcome::read);
    double peer = mean(readings, Simulation.Ranked::read);
    double coverage = mean(outcomes, o -> o.interval().covers(o.recall()) ? 1 : 0);
    file.row(
        task.value(),
        task.truth().length,
        task.belonging(),
        reviews,
        coverage,
        round(mean(outcomes, Simulation.Outcome::recall)),
        round(mean(outcomes, o -> o.interval().width())),
        round(read),
        ranked,
        round(peer),
        round(mean(readings, Simulation.Ranked::recall)),
        round(read / peer),
        round(mean(readings, Simulation.Ranked::workSaved)));
    progress.line(
        String.format(
            Locale.ROOT,
            "  %-28s covers %.3f, reads %.3f, hypergeometric rule %.3f",
            task.value(),
            coverage,
            read,
            peer));
  }

  private static <T> double mean(List<T> all, ToDoubleFunction<T> of) {
    return all.stream().mapToDouble(of).average().orElse(Double.NaN);
  }

  private static double round(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  /** For each code, whether most cases of a letter have it; the first in a draw. */
  private Map<String, boolean[]> truths(Table table, ReviewLetters letters) {
    Map<String, boolean[]> truths = new TreeMap<>();
    List<Map<String, Integer>> votes = new ArrayList<>();
    letters.groups().forEach(group -> votes.add(new LinkedHashMap<>()));
    List<String> ids = table.values(file.id);
    List<String> codes = table.values(truth);
    for (int row = 0; row < ids.size(); row++) {
      String code = codes.get(row);
      letters.groupOf(ids.get(row)).ifPresent(g -> votes.get(g).merge(code, 1, Integer::sum));
      if (values.isEmpty() ? !code.isBlank() : values.contains(code)) {
        truths.computeIfAbsent(code, c -> new boolean[letters.size()]);
      }
    }
    if (truths.isEmpty()) {
      throw new OperatorException("%s has no such value in column '%s'.".formatted(file.in, truth));
    }
    for (int group = 0; group < votes.size(); group++) {
      boolean[] belongs = truths.get(winner(votes.get(group)));
      if (belongs != null) {
        belongs[group] = true;
      }
    }
    return truths;
  }

  private static String winner(Map<String, Integer> votes) {
    String winner = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        winner = vote.getKey();
      }
    }
    return winner;
  }
}
