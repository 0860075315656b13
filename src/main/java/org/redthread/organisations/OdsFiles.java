package org.redthread.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * Reads the file layouts of the NHS Organisation Data Service. The standard layout without header
 * has 27 columns; used here are the code (1), name (2), region (3), board (4), first day (11), last
 * day (12) and the sub-type (14).
 */
final class OdsFiles {
  /** Primary care trusts gave way to commissioning groups (Health and Social Care Act 2012). */
  static final LocalDate GROUPS = LocalDate.of(2013, 4, 1);

  /** Commissioning groups became places of integrated care boards (Health and Care Act 2022). */
  static final LocalDate BOARDS = LocalDate.of(2022, 7, 1);

  /** Sub-type of the places of a board that were commissioning groups before. */
  private static final String PLACE_OF_BOARD = "RO319";

  private static final List<String> STANDARD =
      IntStream.rangeClosed(1, 27).mapToObj(Integer::toString).toList();
  private static final String BODY = "NHS body";

  private OdsFiles() {}

  static Table table(Path file) {
    return Tables.read(file);
  }

  static Table bare(Path file) {
    return Tables.bare(file, STANDARD);
  }

  /** Integrated care boards: {@code ICB24CD,ICB24CDH,ICB24NM,...}, whatever the year. */
  static Stream<Organisation> boards(Table table) {
    String code = column(table, "ICB\\d+CDH");
    String statistical = column(table, "ICB\\d+CD");
    String name = column(table, "ICB\\d+NM");
    return rows(table)
        .mapToObj(
            row ->
                new Organisation(
                    cell(table, row, code),
                    cell(table, row, name),
                    List.of(cell(table, row, statistical)),
                    "integrated care board",
                    BODY,
                    "",
                    BOARDS,
                    null,
                    ""));
  }

  private static String column(Table table, String pattern) {
    return table.columns().stream()
        .filter(column -> column.matches(pattern))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    "%s has no column like '%s'; its columns are: %s."
                        .formatted(table.file(), pattern, String.join(", ", table.columns()))));
  }

  /** Trusts, or commissioning groups and places of boards. */
  static Stream<Organisation> bodies(Table table, Set<String> boards) {
    String type =
        String.valueOf(table.file().getFileName()).startsWith("etr") ? "trust" : "commissioner";
    return rows(table).mapToObj(row -> body(table, row, type, boards));
  }

  private static Organisation body(Table table, int row, String type, Set<String> boards) {
    String board = cell(table, row, "4");
    return new Organisation(
        cell(table, row, "1"),
        cell(table, row, "2"),
        List.of(),
        type,
        BODY,
        cell(table, row, "3"),
        day(table, row, "11"),
        day(table, row, "12"),
        boards.contains(board) ? board : "");
  }

  static Stream<Organisation> primaryCareTrusts(Table table) {
    return rows(table)
        .mapToObj(
            row ->
                new Organisation(
                    cell(table, row, "pct_code"),
                    cell(table, row, "pct_name"),
                    List.of(),
                    "primary care trust",
                    BODY,
                    "",
                    null,
                    GROUPS.minusDays(1),
                    ""));
  }

  static Stream<Link> partsOfPrimaryCareTrusts(Table table) {
    return rows(table)
        .mapToObj(
            row ->
                new Link(
                    cell(table, row, "pct_code"),
                    cell(table, row, "ccg_code"),
                    GROUPS,
                    percent(table, row)));
  }

  private static double percent(Table table, int row) {
    try {
      double percent = Double.parseDouble(cell(table, row, "postcode_percent"));
      if (percent > 0 && percent <= 100) {
        return percent / 100;
      }
    } catch (NumberFormatException e) {
      OperatorException slip = table.slip(row, "postcode_percent", "a percentage above 0");
      slip.initCause(e);
      throw slip;
    }
    throw table.slip(row, "postcode_percent", "a percentage above 0 and at most 100");
  }

  static Stream<Link> changes(Table table) {
    return rows(table)
        .mapToObj(
            row -> {
              LocalDate date = day(table, row, "date");
              if (date == null) {
                throw table.slip(row, "date", "a day such as 20210401");
              }
              return new Link(
                  cell(table, row, "old_code"), cell(table, row, "new_code"), date, null);
            });
  }

  /** Commissioning groups that live on as places of a board: the board is responsible. */
  static Stream<Link> placesOfBoards(Table table) {
    return rows(table)
        .filter(row -> cell(table, row, "14").equals(PLACE_OF_BOARD))
        .filter(row -> cell(table, row, "12").isEmpty() && !cell(table, row, "4").isEmpty())
        .mapToObj(row -> new Link(cell(table, row, "1"), cell(table, row, "4"), BOARDS, null));
  }

  private static IntStream rows(Table table) {
    return IntStream.range(0, table.size());
  }

  private static String cell(Table table, int row, String column) {
    return table.rows().get(row)[table.column(column)].strip();
  }

  private static @Nullable LocalDate day(Table table, int row, String column) {
    String text = cell(table, row, column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      OperatorException slip = table.slip(row, column, "a day such as 20210401");
      slip.initCause(e);
      throw slip;
    }
  }
}
