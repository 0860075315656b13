package org.redthread.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;
import org.redthread.text.classify.Classifier;
import org.redthread.text.classify.CodedLetter;
import org.redthread.text.classify.Examination.Answer;
import org.redthread.text.classify.ModelCard;
import org.redthread.text.classify.Scores;
import org.redthread.text.classify.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text classify}. */
@Command(
    name = "classify",
    description = {
      "Suggests codes for letters, learnt from letters that people coded: linear machines over"
          + " words, pairs of words, denied words and runs of letters, with calibrated confidence."
          + " It abstains where it is unsure, and says which words carried a code.",
      "For: failure types of uncoded feeds, severity and harm as suggestions, and to examine how"
          + " good such suggestions are: by folds, by organisation, through time.",
      "Not for: deciding. A person's code always wins. Not for outcomes from summaries of"
          + " decisions: these hold the outcome in words."
    },
    footer = {
      "%nExamples:",
      "  redthread text classify --train coded.csv --test new.csv --column letter --label code \\",
      "      --out suggested.csv",
      "  redthread text classify --train coded.csv --column letter --label code --folds 5 \\",
      "      --group organisation --out examined.csv",
      "%nOut: prediction,confidence,abstained (true: the prediction is a best guess, not to be",
      "counted),confidences,terms (a code's words parted by ;), then fold (with --folds) and the",
      "column of --id. Several codes are parted by |. Scores go to stdout where people's codes are",
      "known, best guesses included. Method and figures: docs/methods/classification.md.",
    })
final class TextClassifyCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--train", paramLabel = "T", description = "Coded letters to learn from.")
  @Nullable Path train;

  @Option(names = "--model", paramLabel = "M", description = "A trained model, not --train.")
  @Nullable Path model;

  @Option(names = "--test", paramLabel = "U", description = "Letters to suggest codes for.")
  @Nullable Path test;

  @Option(names = "--out", required = true, paramLabel = "P", description = "CSV to write.")
  Path out;

  @Mixin LetterOptions options;

  @Mixin FoldOptions folds;

  @Option(names = "--model-out", paramLabel = "M", description = "Keep the model in this file.")
  @Nullable Path modelOut;

  @Option(names = "--id", paramLabel = "COL", description = "A column to hand on.")
  @Nullable String id;

  @Override
  public Integer call() {
    folds.check();
    if (folds.folds != null) {
      examine(folds.folds);
    } else {
      suggest();
    }
    return ExitStatus.DONE;
  }

  private void suggest() {
    if (test == null || (train == null) == (model == null)) {
      throw new OperatorException(
          "Name the letters to code with --test, and either --train or --model; or ask for"
              + " --folds of --train.");
    }
    Table table = Tables.read(test);
    List<Letter> letters = options.letters(table);
    Progress progress = options.progress();
    Classifier classifier = classifier(progress);
    if (classifier.card().contexts() > 0 && options.context == null) {
      throw new OperatorException(
          "The model was trained with --context; name the column that holds it in " + test + ".");
    }
    List<Suggestion> suggestions =
        progress.stage(
            "suggest",
            () -> letters.parallelStream().map(classifier::suggest).toList(),
            all -> all.size() + " letters");
    try (SuggestionFile file = SuggestionFile.create(out, table, id, false)) {
      IntStream.range(0, table.size()).forEach(row -> file.row(row, suggestions.get(row), 0));
    }
    List<Set<String>> codes =
        table.has(options.label)
            ? table.values(options.label).stream().map(CodedFile::codes).toList()
            : List.of();
    report(classifier.card(), codes, suggestions);
  }

  private Classifier classifier(Progress progress) {
    if (train == null) {
      return ModelFile.read(Objects.requireNonNull(model));
    }
    Classifier classifier = ModelFile.train(CodedFile.read(train, options), options, progress);
    if (modelOut != null) {
      ModelFile.write(modelOut, classifier);
    }
    return classifier;
  }

  /** Scores the rows that people coded. */
  private void report(ModelCard card, List<Set<String>> codes, List<Suggestion> suggestions) {
    int[] coded = IntStream.range(0, codes.size()).filter(i -> !codes.get(i).isEmpty()).toArray();
    List<Set<String>> people = IntStream.of(coded).mapToObj(codes::get).toList();
    Set<String> unknown = new TreeSet<>();
    people.forEach(unknown::addAll);
    card.labels().forEach(label -> unknown.remove(label.label()));
    if (!unknown.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "Codes that the model has never seen, counted as missed: %s.%n",
              String.join(", ", unknown));
    }
    show(
        card,
        coded.length == 0
            ? null
            : Scores.of(people, IntStream.of(coded).mapToObj(suggestions::get).toList()));
  }

  private void show(@Nullable ModelCard card, @Nullable Scores scores) {
    ScorePrinter printer = new ScorePrinter();
    if (options.json) {
      printer.json(spec.commandLine().getOut(), card, scores);
    } else if (scores != null) {
      printer.table(spec.commandLine().getOut(), scores, options.label);
    }
  }

  private void examine(int count) {
    if (train == null || test != null || model != null || modelOut != null) {
      throw new OperatorException("--folds goes with --train only.");
    }
    CodedFile file = CodedFile.read(train, options);
    List<CodedLetter> coded = file.coded(options.label);
    List<Answer> answers =
        options
            .progress()
            .stage(
                "examine",
                () -> folds.examine(file, coded, options.settings(), count),
                all -> all.size() + " letters in " + count + " folds");
    Map<Integer, Answer> byRow = new HashMap<>();
    answers.forEach(answer -> byRow.put(file.rows().get(answer.place()), answer));
    try (SuggestionFile csv = SuggestionFile.create(out, file.table(), id, true)) {
      for (int row = 0; row < file.table().size(); row++) {
        Answer answer = byRow.get(row);
        csv.row(
            row, answer == null ? null : answer.suggestion(), answer == null ? 0 : answer.fold());
      }
    }
    show(
        null,
        Scores.of(
            answers.stream().map(answer -> coded.get(answer.place()).labels()).toList(),
            answers.stream().map(Answer::suggestion).toList()));
  }
}
