package org.redthread.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.text.Letter;
import org.redthread.text.classify.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code text classify} and {@code text train} read, and how they learn. */
final class LetterOptions {
  @Option(names = "--column", required = true, paramLabel = "C", description = "The letters.")
  String column;

  @Option(
      names = "--label",
      required = true,
      paramLabel = "L",
      description = "People's codes; several in a cell are parted by |, none is not coded.")
  String label;

  @Option(
      names = "--context",
      paramLabel = "COL",
      description = {
        "A column that says what a letter answers or how it came, such as the question of a form;",
        "the model reads it beside the words. Nothing personal."
      })
  @Nullable String context;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the letters: en, nb or nn (default: en).")
  String language;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the folds and of the solver (default: 1).")
  long seed;

  @Option(
      names = "--abstain-below",
      paramLabel = "P",
      defaultValue = "0.5",
      description =
          "Where letters have one code: abstain if it is less probable than this (default: 0.5,"
              + " more likely wrong than right).")
  double abstainBelow;

  @Option(names = "--json", description = "Scores and the model's card as JSON.")
  boolean json;

  @Mixin QuietOption telling;

  Progress progress() {
    return telling.progress();
  }

  String label() {
    return label;
  }

  List<Letter> letters(Table table) {
    if (!List.of("en", "nb", "nn").contains(language)) {
      throw new OperatorException("--language is en, nb or nn.");
    }
    if (table.size() == 0) {
      throw new OperatorException("%s has no rows.".formatted(table.file()));
    }
    List<Letter> letters = LetterFile.letters(table, table.columns().get(0), column, language);
    if (context == null) {
      return letters;
    }
    List<String> known = table.values(context);
    return IntStream.range(0, letters.size())
        .mapToObj(row -> letters.get(row).within(known.get(row)))
        .toList();
  }

  Settings settings() {
    if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
      throw new OperatorException("--abstain-below is a probability between 0 and 1.");
    }
    return Settings.STANDARD.withSeed(seed).withAbstainBelow(abstainBelow);
  }
}
