package org.redthread.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;
import org.redthread.themes.review.Agreement;
import org.redthread.themes.review.Answer;
import org.redthread.themes.review.Drawn;
import org.redthread.themes.review.Label;
import org.redthread.themes.review.Stratum;

/**
 * A review sheet that readers filled in.
 *
 * @param labels every answer, a label a reader
 * @param both letters that two readers answered
 * @param rows letters on the sheet
 * @param empty letters nobody answered
 * @param randomEmpty those of them that were drawn at random
 */
public record FilledSheet(
    List<Label> labels, List<Agreement.Pair> both, int rows, int empty, int randomEmpty) {
  private static final DataFormatter CELLS = new DataFormatter();
  private static final String NEITHER = "yes, no or unsure (ja, nei, usikker), or nothing";

  /**
   * Reads and checks a sheet.
   *
   * @throws OperatorException listing every row that was changed where it must not be, or whose
   *     answer is none of the three
   */
  public static FilledSheet read(Path file) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return new Reader(file, book).read();
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (IOException | org.apache.poi.UnsupportedFileFormatException e) {
      throw new OperatorException("%s is not an .xlsx workbook.".formatted(file), e);
    }
  }

  /** One workbook being read. */
  private static final class Reader {
    private final Path file;
    private final XSSFSheet sheet;
    private final String first;
    private final String second;
    private final Problems problems = new Problems();
    private final List<Label> labels = new ArrayList<>();
    private final List<Agreement.Pair> both = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int rows;
    private int empty;
    private int randomEmpty;

    Reader(Path file, XSSFWorkbook book) {
      this.file = file;
      sheet = review(file, book);
      first = name(book, InstructionSheet.FIRST_READER, "first");
      second = name(book, InstructionSheet.SECOND_READER, "second");
      if (first.equals(second)) {
        problems.add("%s: both readers have the same name; tell them apart.".formatted(file));
      }
    }

    private static XSSFSheet review(Path file, XSSFWorkbook book) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        Row header = sheet.getRow(SheetColumns.HEADER);
        if (header != null && cell(header, SheetColumns.of("check")).equals("check")) {
          return sheet;
        }
      }
      throw new OperatorException(
          "%s has no review sheet; give the file that 'theme review' wrote.".formatted(file));
    }

    private static String name(XSSFWorkbook book, int row, String otherwise) {
      Row line = book.getSheetAt(0).getRow(row);
      String name = line == null ? "" : cell(line, 1);
      return name.isEmpty() || name.equals(Label.SETTLED) ? otherwise : name;
    }

    FilledSheet read() {
      for (int i = SheetColumns.HEADER + 1; i <= sheet.getLastRowNum(); i++) {
        Row row = sheet.getRow(i);
        if (row != null && !isBlank(row)) {
          rows++;
          row(row);
        }
      }
      problems.throwIfAny();
      if (labels.isEmpty()) {
        throw new OperatorException(
            "%s has no answer; choose yes, no or unsure (ja, nei, usikker) for at least one letter."
                .formatted(file));
      }
      return new FilledSheet(labels, both, rows, empty, randomEmpty);
    }

    private static boolean isBlank(Row row) {
      for (int column = 0; column < SheetColumns.of("check"); column++) {
        if (!cell(row, column).isEmpty()) {
          return false;
        }
      }
      return true;
    }

    private void row(Row row) {
      List<String> plain = new ArrayList<>();
      for (int column = SheetColumns.IDS; column < SheetColumns.of("check"); column++) {
        plain.add(cell(row, column));
      }
      if (!SheetColumns.check(plain).equals(cell(row, SheetColumns.of("check")))) {
        say(row, "its grey columns were changed; put back what stood there");
        return;
      }
      String id = cell(row, SheetColumns.of("id"));
      if (!ids.add(id)) {
        say(row, "the letter is there twice; take one row away");
        return;
      }
      answers(row, id, origin(row));
    }

    private void answers(Row row, String id, Label.Origin origin) {
      Optional<Answer> mine = answer(row, SheetColumns.ANSWER);
      Optional<Answer> other = answer(row, SheetColumns.SECOND);
      Optional<Answer> settled = answer(row, SheetColumns.SETTLED);
      String note = cell(row, SheetColumns.NOTE);
      String otherNote = cell(row, SheetColumns.SECOND_NOTE);
      mine.ifPresent(answer -> labels.add(new Label(id, answer, first, origin, note)));
      other.ifPresent(answer -> labels.add(new Label(id, answer, second, origin, otherNote)));
      settled.ifPresent(answer -> labels.add(new Label(id, answer, Label.SETTLED, origin, "")));
      if (mine.isPresent() && other.isPresent()) {
        both.add(new Agreement.Pair(mine.get(), other.get()));
      }
      if (mine.isEmpty() && other.isEmpty() && settled.isEmpty()) {
        empty++;
        randomEmpty += origin.drawn() == Drawn.RANDOM ? 1 : 0;
      }
    }

    private Optional<Answer> answer(Row row, int column) {
      String cell = cell(row, column);
      Optional<Answer> answer = Answer.of(cell);
      if (answer.isEmpty() && !cell.isEmpty()) {
        String name = cell(sheet.getRow(SheetColumns.HEADER), column);
        say(row, "column '%s': expected %s".formatted(name, NEITHER));
      }
      return answer;
    }

    /** The check has shown that the cells are as they were written. */
    private static Label.Origin origin(Row row) {
      Drawn drawn = Drawn.of(cell(row, SheetColumns.of("drawn"))).orElseThrow();
      Stratum stratum = Stratum.of(cell(row, SheetColumns.of("stratum"))).orElseThrow();
      int batch = Integer.parseInt(cell(row, SheetColumns.of("batch")));
      if (drawn != Drawn.RANDOM) {
        return new Label.Origin(batch, drawn, stratum, 0, 0);
      }
      int pool = Integer.parseInt(cell(row, SheetColumns.of("pool")));
      double probability = Double.parseDouble(cell(row, SheetColumns.of("probability")));
      return new Label.Origin(batch, drawn, stratum, pool, probability);
    }

    private void say(Row row, String what) {
      problems.add("%s row %d: %s.".formatted(file, row.getRowNum() + 1, what));
    }

    private static String cell(Row row, int column) {
      return CELLS.formatCellValue(row.getCell(column)).strip();
    }
  }
}
