package org.redthread.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.office.SteadyZip;

/**
 * Writes the tables of a report as a workbook: cover, contents, notes, then one table a worksheet.
 * Source of the rules: Government Analysis Function, "Releasing statistics in spreadsheets" (2021,
 * revised 2024). The same report gives the same bytes.
 */
public final class XlsxWriter {
  private final Report report;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Page.Maker pages = new Page.Maker(workbook);
  private final List<Sheet> sheets;
  private final List<String> notes;

  private XlsxWriter(Report report) {
    this.report = report;
    this.sheets = Sheet.of(report);
    this.notes = Sheet.notes(report);
  }

  public static byte[] write(Report report) {
    XlsxWriter writer = new XlsxWriter(report);
    try (writer.workbook) {
      writer.cover();
      writer.contents();
      if (!writer.notes.isEmpty()) {
        writer.notes();
      }
      writer.sheets.forEach(writer::table);
      writer.properties();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.workbook.write(out);
      return SteadyZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cover() {
    Cover cover = report.cover();
    Page page = pages.page(report.term("sheet-cover")).title(cover.title());
    cover.imprint().embargo().forEach(page::line);
    if (!cover.imprint().notice().isEmpty()) {
      page.line(cover.imprint().notice());
    }
    page.line(cover.subtitle()).line(cover.author());
    cover.imprint().presented().forEach(page::line);
    cover.lines().forEach(line -> page.line(Inline.plain(line, report.numbering())));
    cover.imprint().verso("xlsx").forEach(page::line);
    page.line(report.term("sheet-shorthand"));
    page.link(report.term("contents"), report.term("contents"));
    page.wide();
  }

  private void contents() {
    Page page =
        pages
            .page(report.term("contents"))
            .title(report.term("contents"))
            .line(report.term("sheet-one-table"));
    List<List<Cell>> rows = new ArrayList<>();
    List<String> links = new ArrayList<>();
    if (!notes.isEmpty()) {
      row(rows, links, report.term("notes"), report.term("sheet-notes-title"));
    }
    for (Sheet sheet : sheets) {
      row(rows, links, sheet.name(), sheet.caption());
    }
    page.table(
        "contents",
        new FlatTable(List.of(report.term("sheet-name"), report.term("sheet-title")), rows),
        links);
  }

  private static void row(List<List<Cell>> rows, List<String> links, String name, String title) {
    rows.add(List.of(new Cell.Text(name), new Cell.Text(title)));
    links.add(name);
  }

  private void notes() {
    Page page =
        pages
            .page(report.term("notes"))
            .title(report.term("sheet-notes-title"))
            .line(report.term("sheet-one-table"));
    List<List<Cell>> rows = new ArrayList<>();
    for (int note = 1; note <= notes.size(); note++) {
      rows.add(
          List.of(
              new Cell.Text("[note " + note + "]"),
              new Cell.Text(notes.get(note - 1)),
              new Cell.Text(tableOf(note))));
    }
    page.table(
        "notes",
        new FlatTable(
            List.of(
                report.term("sheet-note-number"),
                report.term("sheet-note-text"),
                report.term("table")),
            rows),
        List.of());
  }

  private String tableOf(int note) {
    return sheets.stream()
        .filter(sheet -> sheet.notes().contains(note))
        .map(Sheet::name)
        .findFirst()
        .orElseThrow();
  }

  private void table(Sheet sheet) {
    Page page =
        pages
            .page(sheet.name())
            .title(sheet.title())
            .line(report.term("sheet-one-table") + " " + report.term("sheet-see-notes"))
            .line(report.term("sheet-source"))
            .link(report.term("sheet-back"), report.term("contents"));
    page.table(sheet.file().replaceAll("[^A-Za-z0-9]", "_"), sheet.table(), List.of());
  }

  private void properties() {
    Cover cover = report.cover();
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(cover.title());
    core.setCreator(cover.author());
    core.setSubjectProperty(cover.subtitle());
    core.setIdentifier(cover.identifier());
    Date day = Date.from(cover.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    workbook.getProperties().getExtendedProperties().getUnderlyingProperties().unsetApplication();
    workbook.setActiveSheet(0);
  }
}
