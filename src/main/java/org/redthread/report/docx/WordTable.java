package org.redthread.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;

/** A table with a grid, a header row that repeats, rows that stay whole, and a description. */
record WordTable(Runs runs, Block.Table table) {
  /** Tables up to this length stay on one page, with caption and notes. */
  private static final int KEPT_TOGETHER = 14;

  /** In twentieths of a point. */
  private static final int APART = 140;

  private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

  void write() {
    XWPFTable word = runs.document().createTable(table.rows().size() + 1, table.columns().size());
    properties(word.getCTTbl());
    grid(word.getCTTbl());
    header(word.getRow(0));
    for (int r = 0; r < table.rows().size(); r++) {
      boolean last = r == table.rows().size() - 1;
      row(word.getRow(r + 1), table.rows().get(r), last ? !table.notes().isEmpty() : keep(r));
    }
  }

  /** Of a long table the first rows stay with the header, and the last do not stand alone. */
  private boolean keep(int row) {
    int rows = table.rows().size();
    return rows <= KEPT_TOGETHER || row < 2 || row >= rows - 4;
  }

  private void properties(CTTbl tbl) {
    CTTblPr old = tbl.getTblPr();
    if (old != null) {
      old.set(CTTblPr.Factory.newInstance());
    }
    CTTblPr pr = tbl.getTblPr();
    pr.addNewTblStyle().setVal("ReportTable");
    CTTblWidth width = pr.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(table.columns().stream().mapToLong(WordTable::twips).sum()));
    pr.addNewTblLayout().setType(STTblLayoutType.FIXED);
    look(pr.addNewTblLook());
    pr.addNewTblCaption().setVal(runs.plain(table.caption()));
    pr.addNewTblDescription().setVal(table.description());
  }

  private void look(CTTblLook look) {
    look.setFirstRow(true);
    look.setLastRow(table.rows().stream().anyMatch(Block.Row::total));
    look.setFirstColumn(true);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  /** The grid that POI leaves out and the schema asks for. */
  private void grid(CTTbl tbl) {
    var grid = tbl.getTblGrid() == null ? tbl.addNewTblGrid() : tbl.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (Block.Column column : table.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(twips(column)));
    }
  }

  private void header(XWPFTableRow row) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int c = 0; c < table.columns().size(); c++) {
      Block.Column column = table.columns().get(c);
      boolean number = column.align() == Align.NUMBER;
      XWPFParagraph paragraph = cell(row.getCell(c), column);
      paragraph.setStyle(number ? "TableHeadingNumber" : "TableHeading");
      apart(paragraph, c);
      paragraph.createRun().setText(column.heading());
    }
  }

  private void row(XWPFTableRow row, Block.Row content, boolean keep) {
    row.setCantSplitRow(true);
    for (int c = 0; c < table.columns().size(); c++) {
      Block.Column column = table.columns().get(c);
      List<Inline> text = content.cells().get(c);
      XWPFParagraph paragraph = cell(row.getCell(c), column);
      paragraph.setStyle(style(column));
      paragraph.setKeepNext(keep);
      apart(paragraph, c);
      runs.write(paragraph, text);
    }
  }

  /** Words that begin where the figures of the column before end would run together with them. */
  private void apart(XWPFParagraph paragraph, int column) {
    if (column > 0
        && table.columns().get(column).align() != Align.NUMBER
        && table.columns().get(column - 1).align() == Align.NUMBER) {
      paragraph.setIndentationLeft(APART);
    }
  }

  private static XWPFParagraph cell(XWPFTableCell cell, Block.Column column) {
    var pr = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    CTTblWidth width = pr.isSetTcW() ? pr.getTcW() : pr.addNewTcW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips(column)));
    return cell.getParagraphs().get(0);
  }

  private static String style(Block.Column column) {
    return column.align() == Align.NUMBER
        ? "TableNumber"
        : column.align() == Align.CODE ? "TableCode" : "TableText";
  }

  private static long twips(Block.Column column) {
    return Math.round(column.millimetres() * TWIPS_PER_MILLIMETRE);
  }
}
