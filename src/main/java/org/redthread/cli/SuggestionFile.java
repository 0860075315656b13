package org.redthread.cli;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.text.classify.Suggestion;
import org.redthread.text.classify.Suggestion.Code;

/** The suggestions of {@code text classify}, a row a letter. */
final class SuggestionFile implements Closeable {
  private final CsvFile csv;
  private final Table table;
  private final @Nullable String id;
  private final boolean folds;

  private SuggestionFile(CsvFile csv, Table table, @Nullable String id, boolean folds) {
    this.csv = csv;
    this.table = table;
    this.id = id;
    this.folds = folds;
  }

  /**
   * Starts the file.
   *
   * @param table the letters' file
   * @param id a column of it to hand on
   * @param folds whether there is a column for the fold
   */
  static SuggestionFile create(Path out, Table table, @Nullable String id, boolean folds) {
    List<String> columns =
        new ArrayList<>(List.of("prediction", "confidence", "abstained", "confidences", "terms"));
    if (folds) {
      columns.add("fold");
    }
    if (id != null) {
      table.column(id);
      columns.add(id);
    }
    return new SuggestionFile(CsvFile.create(out, columns), table, id, folds);
  }

  /**
   * One letter.
   *
   * @param row of the letters' file
   * @param suggestion none where the letter was not examined
   */
  void row(int row, @Nullable Suggestion suggestion, int fold) {
    List<@Nullable Object> cells = new ArrayList<>();
    if (suggestion == null) {
      cells.addAll(List.of("", "", "", "", ""));
    } else {
      cells.add(joined(suggestion, Code::label));
      cells.add(share(suggestion.first().confidence()));
      cells.add(Boolean.toString(suggestion.abstained()));
      cells.add(joined(suggestion, code -> share(code.confidence())));
      cells.add(joined(suggestion, code -> String.join("; ", code.terms())));
    }
    if (folds) {
      cells.add(suggestion == null ? "" : fold);
    }
    if (id != null) {
      cells.add(table.rows().get(row)[table.column(id)]);
    }
    csv.row(cells.toArray());
  }

  private static String joined(Suggestion suggestion, Function<Code, String> part) {
    return suggestion.codes().stream().map(part).collect(Collectors.joining("|"));
  }

  private static String share(double figure) {
    return String.format(Locale.ROOT, "%.6f", figure);
  }

  @Override
  public void close() {
    csv.close();
  }
}
