package org.redthread.intake;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/**
 * The rows of one sheet of a workbook, streamed. A line is the row's number in the sheet. Rows
 * without any content are passed over.
 */
final class XlsxRows implements RowReader {
  private final Path file;
  private final Workbook workbook;
  private final Iterator<Row> rows;
  private final List<String> columns;

  XlsxRows(Path file, Layout layout) {
    this.file = file;
    WorkbookPackage.check(file);
    try {
      workbook = StreamingReader.builder().rowCacheSize(100).open(file.toFile());
      rows = sheet(layout.sheet()).iterator();
      columns = header(layout.headerLine());
    } catch (OperatorException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unsound(e);
    }
  }

  private Sheet sheet(String name) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      names.add(workbook.getSheetName(at));
    }
    int at = name.isEmpty() ? 0 : names.indexOf(name);
    if (at < 0 || names.isEmpty()) {
      throw new OperatorException(
          "%s has no sheet '%s'; it has: %s.".formatted(file, name, String.join(", ", names)));
    }
    return workbook.getSheetAt(at);
  }

  private List<String> header(int headerRow) {
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.getRowNum() + 1 >= headerRow) {
        if (row.getRowNum() + 1 > headerRow) {
          break;
        }
        List<String> names = new ArrayList<>();
        cells(row, names);
        names.replaceAll(String::strip);
        return List.copyOf(names);
      }
    }
    throw new OperatorException(
        "%s has nothing in row %d, where 'xlsx: {header-row}' expects the header."
            .formatted(file, headerRow));
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells(row, cells);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return checked(row.getRowNum() + 1L, cells);
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw unsound(e);
    }
  }

  private RawRow checked(long line, List<String> cells) {
    boolean beyond =
        cells.subList(columns.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    return beyond
        ? RawRow.broken(line, "has a cell to the right of the header's last")
        : RawRow.of(line, List.copyOf(cells.subList(0, columns.size())));
  }

  /** Puts the cells of a row at their places; the list grows where it is too short. */
  private static void cells(Row row, List<String> cells) {
    for (Cell cell : row) {
      while (cells.size() <= cell.getColumnIndex()) {
        cells.add("");
      }
      cells.set(cell.getColumnIndex(), XlsxCells.text(cell));
    }
  }

  private OperatorException unsound(RuntimeException e) {
    return new OperatorException(
        "%s cannot be read to its end as a workbook (%s): save it again as .xlsx."
            .formatted(file, e.getClass().getSimpleName()),
        e);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
