package org.redthread.themes.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * Readers' answers as a CSV file: {@code
 * id,label,reader,batch,drawn,stratum,pool,probability,note}, a line for each reader of a letter.
 * Only {@code id} and {@code label} are needed; a label without the rest was brought along, and
 * says nothing of the unread.
 */
public final class LabelsFile {
  static final List<String> COLUMNS =
      List.of("id", "label", "reader", "batch", "drawn", "stratum", "pool", "probability", "note");

  private final Table table;

  private LabelsFile(Table table) {
    this.table = table;
  }

  /**
   * Reads a file.
   *
   * @throws OperatorException naming file, line and column of what is not a label
   */
  public static List<Label> read(Path file) {
    return new LabelsFile(Tables.read(file)).labels();
  }

  /** Reads a file, or gives no labels where there is none yet. */
  public static List<Label> readIfThere(Path file) {
    return Files.exists(file) ? read(file) : List.of();
  }

  /** Writes all labels, in the order given. */
  public static void write(Path file, List<Label> labels) {
    try (CsvFile csv = CsvFile.create(file, COLUMNS)) {
      for (Label label : labels) {
        Label.Origin origin = label.origin();
        boolean random = origin.drawn() == Drawn.RANDOM;
        csv.row(
            label.id(),
            label.answer().word(),
            label.reader(),
            origin.batch(),
            origin.drawn().word(),
            origin.stratum().word(),
            random ? origin.pool() : null,
            random ? origin.probability() : null,
            label.note());
      }
    }
  }

  /**
   * Adds labels to a file's own; a reader's later answer on a letter takes the earlier one's place.
   */
  public static List<Label> merged(List<Label> before, List<Label> more) {
    Map<List<String>, Label> all = new java.util.LinkedHashMap<>();
    before.forEach(label -> all.put(List.of(label.id(), label.reader()), label));
    more.forEach(label -> all.put(List.of(label.id(), label.reader()), label));
    return List.copyOf(all.values());
  }

  private List<Label> labels() {
    table.column("id");
    table.column("label");
    List<Label> labels = new ArrayList<>();
    Map<List<String>, Long> seen = new HashMap<>();
    for (int row = 0; row < table.size(); row++) {
      Label label = label(row);
      Long other = seen.put(List.of(label.id(), label.reader()), table.lines().get(row));
      if (other != null) {
        throw table.slip(
            row, "id", "one answer a reader and letter, and line " + other + " has it");
      }
      labels.add(label);
    }
    return labels;
  }

  private Label label(int row) {
    String id = cell(row, "id");
    if (id.isBlank()) {
      throw table.slip(row, "id", "the id of a case");
    }
    Answer answer =
        known(Answer.of(cell(row, "label")), row, "label", "yes, no or unsure (ja, nei, usikker)");
    Drawn drawn =
        known(Drawn.of(cell(row, "drawn")), row, "drawn", "likely, uncertain, random or hand");
    return new Label(id, answer, cell(row, "reader"), origin(row, drawn), cell(row, "note"));
  }

  private Label.Origin origin(int row, Drawn drawn) {
    String stratum = cell(row, "stratum");
    if (drawn == Drawn.HAND && stratum.isEmpty()) {
      return Label.Origin.BROUGHT;
    }
    Stratum from = known(Stratum.of(stratum), row, "stratum", "selected or other");
    int batch = (int) number(row, "batch", 0);
    if (drawn != Drawn.RANDOM) {
      return new Label.Origin(batch, drawn, from, 0, 0);
    }
    double pool = number(row, "pool", 1);
    double probability = number(row, "probability", Double.MIN_NORMAL);
    if (probability > 1) {
      throw table.slip(row, "probability", "a number above 0 and at most 1");
    }
    return new Label.Origin(batch, drawn, from, (int) pool, probability);
  }

  private double number(int row, String column, double least) {
    try {
      double number = Double.parseDouble(cell(row, column));
      if (number >= least && number <= Integer.MAX_VALUE) {
        return number;
      }
      throw table.slip(row, column, "a number of at least " + (int) Math.ceil(least));
    } catch (NumberFormatException e) {
      OperatorException slip = table.slip(row, column, "a number, as the review wrote it");
      slip.initCause(e);
      throw slip;
    }
  }

  private <T> T known(Optional<T> value, int row, String column, String expected) {
    return value.orElseThrow(() -> table.slip(row, column, expected));
  }

  private String cell(int row, String column) {
    return table.has(column) ? table.rows().get(row)[table.column(column)].strip() : "";
  }
}
