package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.themes.Theme;
import org.redthread.themes.review.Label;
import org.redthread.themes.review.LabelsFile;
import org.redthread.themes.review.Ranking;
import org.redthread.themes.review.Readings;
import org.redthread.themes.review.ReviewLetters;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands of a theme read: the theme, the letters, and what readers said of them. */
final class ThemeLetters {
  @Parameters(paramLabel = "THEME.yaml", description = "Theme file.")
  Path theme;

  @Mixin LetterColumns file;

  @Mixin QuietOption telling;

  @Option(
      names = "--language",
      defaultValue = "auto",
      paramLabel = "en|nb|nn|auto",
      description = "Language of the letters; with auto the queries of every language are tried.")
  String language;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of every random choice; keep it through a review. Default: 1.")
  long seed;

  /** All that was read. */
  record Loaded(Theme theme, ReviewLetters letters, Ranking ranking, Readings readings) {}

  Loaded load(@Nullable Path labels, Progress progress) {
    Theme known = Theme.load(theme);
    ReviewLetters letters = letters(progress);
    List<Label> read = labels == null ? List.of() : LabelsFile.readIfThere(labels);
    Readings readings = new Readings(letters, read);
    return new Loaded(known, letters, Ranking.of(known, letters), readings);
  }

  ReviewLetters letters(Progress progress) {
    if (!List.of("en", "nb", "nn", "auto").contains(language)) {
      throw new OperatorException("--language is en, nb, nn or auto.");
    }
    ReviewLetters letters = ReviewLetters.of(file.letters(file.table(), language));
    if (letters.size() == 0) {
      throw new OperatorException(
          "%s has no letter with a word in column '%s'; name the column of the letters."
              .formatted(file.in, file.column));
    }
    progress.line(
        "  %,d letters, %,d of them different, %,d empty"
            .formatted(letters.cases() + letters.empty(), letters.size(), letters.empty()));
    return letters;
  }

  Progress progress() {
    return telling.progress();
  }
}
