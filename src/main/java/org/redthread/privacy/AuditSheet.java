package org.redthread.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** The sheet that readers fill in: a row a letter, redacted, with three counts to enter. */
public final class AuditSheet {
  private static final String NAMES_LEFT = "names_left";
  private static final String IDENTIFIERS_LEFT = "identifiers_left";
  private static final String WRONG = "wrongly_masked";

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

  /** Writes the sheet; the columns to fill in are empty. */
  public static void write(Path out, AuditSample sample) {
    try (CsvFile csv =
        CsvFile.create(
            out,
            "letter",
            "redacted_text",
            "masked_names",
            "masked_identifiers",
            "risk",
            NAMES_LEFT,
            IDENTIFIERS_LEFT,
            WRONG,
            "reader",
            "note")) {
      for (AuditSample.Drawn letter : sample.letters()) {
        Redaction redaction = letter.redaction();
        int names = redaction.counts().getOrDefault(Kind.PERSON, 0);
        csv.row(
            letter.id(),
            redaction.text().value(),
            names,
            redaction.entities().size() - names,
            redaction.risk().score(),
            null,
            null,
            null,
            null,
            null);
      }
    }
  }

  /**
   * Reads a filled sheet; rows whose three counts are all empty were not read by anyone.
   *
   * @throws OperatorException where a count is no whole number, or only some of the three are there
   */
  public static List<Read> read(Path sheet) {
    Table table = Tables.read(sheet);
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
                count(table, row, "masked_names"),
                count(table, row, "masked_identifiers"),
                count(table, row, NAMES_LEFT),
                count(table, row, IDENTIFIERS_LEFT),
                count(table, row, WRONG)));
      }
    }
    if (read.isEmpty()) {
      throw new OperatorException(
          "%s has no row that was read: enter a count, 0 included, in the columns %s, %s and %s."
              .formatted(sheet, NAMES_LEFT, IDENTIFIERS_LEFT, WRONG));
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
