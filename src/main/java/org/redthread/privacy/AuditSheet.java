package org.redthread.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** The sheet that readers fill in: a row a letter, redacted, with three counts to enter. */
public final class AuditSheet {
  /** The column that names the letter. */
  public static final String LETTER = "letter";

  /** The redacted letter. */
  public static final String TEXT = "redacted_text";

  /** The risk score of the letter. */
  public static final String RISK = "risk";

  private static final String NAMES = "masked_names";
  private static final String IDENTIFIERS = "masked_identifiers";
  private static final String NAMES_LEFT = "names_left";
  private static final String IDENTIFIERS_LEFT = "identifiers_left";
  private static final String WRONG = "wrongly_masked";

  /** What a reader enters. */
  public static final List<String> COUNTS = List.of(NAMES_LEFT, IDENTIFIERS_LEFT, WRONG);

  /** What is known of a letter besides its text. */
  public static final List<String> PLAIN = List.of(LETTER, NAMES, IDENTIFIERS, RISK);

  private AuditSheet() {}

  /**
   * A letter as a reader judged it.
   *
   * @param names spans masked as a person
   * @param identifiers spans masked as anything else
   * @param namesLeft names that the reader still saw
   * @param identifiersLeft telephone numbers, addresses and the like still there
   * @param wrong spans that are masked and should not be
   */
  public record Read(int names, int identifiers, int namesLeft, int identifiersLeft, int wrong) {}

  /** Writes the sheet as CSV; the columns to fill in are empty. */
  public static void write(Path out, AuditSample sample) {
    Table table = table(out, sample);
    List<String> columns = new ArrayList<>(table.columns());
    columns.addAll(COUNTS);
    columns.addAll(List.of("reader", "note"));
    try (CsvFile csv = CsvFile.create(out, columns.toArray(String[]::new))) {
      table.rows().forEach(row -> csv.row((Object[]) Arrays.copyOf(row, columns.size())));
    }
  }

  /** The letters of a sample with what is known of them. */
  public static Table table(Path file, AuditSample sample) {
    List<String[]> rows = new ArrayList<>();
    for (AuditSample.Drawn letter : sample.letters()) {
      Redaction redaction = letter.redaction();
      int names = redaction.counts().getOrDefault(Kind.PERSON, 0);
      rows.add(
          new String[] {
            letter.id(),
            redaction.text().value(),
            Integer.toString(names),
            Integer.toString(redaction.entities().size() - names),
            Double.toString(redaction.risk().score())
          });
    }
    return table(file, rows);
  }

  /** The letters of a sheet that the nightly job wrote ({@code redaction_review.csv}). */
  public static Table ofNight(Path file) {
    Table night = Tables.read(file);
    List<String[]> rows = new ArrayList<>();
    for (String[] row : night.rows()) {
      rows.add(
          new String[] {
            row[night.column("source")] + " " + row[night.column("record")],
            row[night.column(TEXT)],
            row[night.column(NAMES)],
            row[night.column(IDENTIFIERS)],
            row[night.column(RISK)]
          });
    }
    return table(file, rows);
  }

  private static Table table(Path file, List<String[]> rows) {
    List<Long> lines = LongStream.rangeClosed(2, rows.size() + 1L).boxed().toList();
    return new Table(file, List.of(LETTER, TEXT, NAMES, IDENTIFIERS, RISK), rows, lines);
  }

  /**
   * Reads a filled sheet; rows whose three counts are all empty were not read by anyone.
   *
   * @throws OperatorException where a count is no whole number, or only some of the three are there
   */
  public static List<Read> read(Table table) {
    List<Read> read = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String[] cells = table.rows().get(row);
      String entered =
          cells[table.column(NAMES_LEFT)]
              + cells[table.column(IDENTIFIERS_LEFT)]
              + cells[table.column(WRONG)];
      if (!entered.isBlank()) {
        read.add(
            new Read(
                count(table, row, NAMES),
                count(table, row, IDENTIFIERS),
                count(table, row, NAMES_LEFT),
                count(table, row, IDENTIFIERS_LEFT),
                count(table, row, WRONG)));
      }
    }
    if (read.isEmpty()) {
      throw new OperatorException(
          "%s has no row that was read: enter a count, 0 included, in the columns %s, %s and %s."
              .formatted(table.file(), NAMES_LEFT, IDENTIFIERS_LEFT, WRONG));
    }
    return read;
  }

  private static int count(Table table, int row, String column) {
    String cell = table.rows().get(row)[table.column(column)].strip();
    if (!cell.matches("\\d{1,6}")) {
      throw table.slip(row, column, "a count, 0 where there is none");
    }
    return Integer.parseInt(cell);
  }
}
