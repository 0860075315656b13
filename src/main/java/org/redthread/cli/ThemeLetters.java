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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands of a theme read: the theme, the letters, and what readers said of them. */
final class ThemeLetters {
  @Parameters(paramLabel = "THEME.yaml", description = "Theme file.")
  Path theme;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "F",
      description = "Letters: CSV, .csv.gz or Parquet.")
  Path in;

  @Option(names = "--id", required = true, paramLabel = "I", description = "Column of case ids.")
  String id;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "C",
      description = "Column of the letters.")
  String column;

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

  @Option(names = "--quiet", description = "Say nothing but warnings.")
  boolean quiet;

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
    ReviewLetters letters = ReviewLetters.of(LetterFile.read(in, id, column, language));
    if (letters.size() == 0) {
      throw new OperatorException(
          "%s has no letter with a word in column '%s'; name the column of the letters."
              .formatted(in, column));
    }
    progress.line(
        "  %,d letters, %,d of them different, %,d empty"
            .formatted(letters.cases() + letters.empty(), letters.size(), letters.empty()));
    return letters;
  }

  Progress progress() {
    return new Progress(System.err, quiet, System.console() != null);
  }
}
