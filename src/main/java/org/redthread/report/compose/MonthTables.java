package org.redthread.report.compose;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.MonthCount;

/** The theme month by month, a row a year. */
final class MonthTables {
  private MonthTables() {}

  static Block.Table months(Material m) {
    Grid grid = new Grid("theme-months", m).column("year", Align.TEXT, 22);
    Locale locale = Locale.forLanguageTag(m.language().tag());
    for (java.time.Month month : java.time.Month.values()) {
      // Without the full stop that Norwegian puts after some of them: a column is not a sentence.
      String name = month.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
      grid.heading(name, Align.NUMBER, 11.5);
    }
    m.findings().months().stream()
        .map(c -> c.month().getYear())
        .distinct()
        .sorted()
        .forEach(year -> grid.row(row(year, m)));
    return grid.table();
  }

  private static List<List<Inline>> row(int year, Material m) {
    List<List<Inline>> cells = new ArrayList<>();
    cells.add(Inline.words(String.valueOf(year)));
    for (int month = 1; month <= 12; month++) {
      cells.add(m.cell(new MonthCount(YearMonth.of(year, month), 0).fact().id()));
    }
    return cells;
  }
}
