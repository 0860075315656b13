package org.redthread.report.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.disclosure.Figures;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.docx.EstimatedPages;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Language;
import org.redthread.report.html.HtmlWriter;
import org.redthread.report.pdf.PdfWriter;
import org.redthread.report.xlsx.CsvTwins;
import org.redthread.report.xlsx.XlsxWriter;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** The same number everywhere: Word, PDF, HTML, workbook and CSV twins against the model. */
class SameNumberWalkTest {
  @TempDir Path folder;

  private static Walk walk(String form, Report report) throws IOException {
    return switch (form) {
      case "docx" ->
          Walks.word(
              new DocxWriter(SampleReport.TEMPLATES.word(), new EstimatedPages()).write(report));
      case "pdf" -> Walks.pdf(PdfWriter.write(report, SampleReport.TEMPLATES.paperCss()));
      default -> Walks.html(HtmlWriter.write(report, SampleReport.TEMPLATES.css()));
    };
  }

  private static List<String> differences(String form, Report written, Report report)
      throws IOException {
    Walk walk = walk(form, written);
    return form.equals("pdf") ? walk.differencesWithFloats(report) : walk.differences(report);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void documentsSayWhatTheModelSays(Language language) throws IOException {
    Report report = SampleReport.report(language);
    assertThat(Walk.model(report).cells()).hasSizeGreaterThan(1500);
    assertThat(Walk.sentences(report)).hasSizeGreaterThan(50);
    for (String form : List.of("docx", "pdf", "html")) {
      assertThat(differences(form, report, report)).as(form).isEmpty();
    }
  }

  /** One figure is changed in what the writer is given; the walk names the place, and no other. */
  @Test
  void aMismatchInACellASentenceOrAnAlternativeTextIsFoundInEveryDocument() throws IOException {
    Report report = SampleReport.report(Language.EN);
    Report spoilt = spoilt(report);
    for (String form : List.of("docx", "pdf", "html")) {
      assertThat(differences(form, spoilt, report))
          .as(form)
          .hasSize(3)
          .anyMatch(place -> place.startsWith("table 1/0/"))
          .anyMatch(place -> place.equals("alternative text 1"))
          .anyMatch(place -> place.startsWith("sentence Thisreportasks"));
    }
  }

  /** Another figure in the first paragraph, the first table and the first picture. */
  private static Report spoilt(Report report) {
    Map<Spot, Boolean> done = new EnumMap<>(Spot.class);
    List<Section> sections = new ArrayList<>();
    for (Section section : report.sections()) {
      List<Block> blocks = section.blocks().stream().map(b -> spoilt(b, done)).toList();
      sections.add(new Section(section.id(), section.annex(), section.title(), blocks));
    }
    assertThat(done).hasSize(Spot.values().length);
    return new Report(report.language(), report.cover(), report.terms(), sections);
  }

  private enum Spot {
    SENTENCE,
    CELL,
    PICTURE
  }

  private static Block spoilt(Block block, Map<Spot, Boolean> done) {
    if (block instanceof Block.Paragraph p && done.putIfAbsent(Spot.SENTENCE, true) == null) {
      return new Block.Paragraph(p.id(), p.numbered(), oneMore(p.text()));
    }
    if (block instanceof Block.Picture p && done.putIfAbsent(Spot.PICTURE, true) == null) {
      return new Block.Picture(p.id(), p.caption(), oneMore(p.alt()), p.chart(), p.notes());
    }
    if (block instanceof Block.Table t && done.putIfAbsent(Spot.CELL, true) == null) {
      List<List<Inline>> cells = new ArrayList<>(t.rows().get(0).cells());
      int at =
          IntStream.range(0, cells.size())
              .filter(c -> cells.get(c).stream().anyMatch(Inline.Amount.class::isInstance))
              .findFirst()
              .orElseThrow();
      cells.set(at, oneMore(cells.get(at)));
      List<Block.Row> rows = new ArrayList<>(t.rows());
      rows.set(0, new Block.Row(cells, false));
      return new Block.Table(t.id(), t.caption(), t.description(), t.columns(), rows, t.notes());
    }
    return block;
  }

  /** The last digit of the first figure is another one. */
  private static List<Inline> oneMore(List<Inline> text) {
    List<Inline> changed = new ArrayList<>(text);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i) instanceof Inline.Amount a && a.text().matches(".*\\d.*")) {
        UnaryOperator<String> other =
            t -> t.replaceFirst("^(\\D*[\\d,.]*)(\\d)", "$1" + (t.contains("7") ? "4" : "7"));
        changed.set(i, new Inline.Amount(a.fact(), other.apply(a.text()), a.value() + 1));
        return changed;
      }
    }
    throw new IllegalArgumentException("no figure to change");
  }

  @Test
  void workbookAndTwinsHoldTheNumbersOfTheModelRowByRow() throws IOException {
    Report report = SampleReport.report(Language.EN);
    List<String> model = rows(report);
    assertThat(model).hasSizeGreaterThan(250);
    assertThat(workbook(XlsxWriter.write(report))).isEqualTo(model);
    assertThat(twins(report)).isEqualTo(model);
  }

  @Test
  void aMismatchInAWorkbookOrATwinIsFound() throws IOException {
    Report report = SampleReport.report(Language.EN);
    List<String> model = rows(report);
    Report spoilt = spoilt(report);
    assertThat(differing(workbook(XlsxWriter.write(spoilt)), model)).containsExactly(0);
    assertThat(differing(twins(spoilt), model)).containsExactly(0);
  }

  private static List<Integer> differing(List<String> one, List<String> other) {
    assertThat(one).hasSameSizeAs(other);
    return IntStream.range(0, one.size())
        .filter(i -> !one.get(i).equals(other.get(i)))
        .boxed()
        .toList();
  }

  private static List<Block.Table> tables(Report report) {
    return report
        .blocks()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private static List<String> rows(Report report) {
    return tables(report).stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().stream().flatMap(cell -> parts(cell, report).stream()).toList())
        .map(Walks::numbers)
        .toList();
  }

  /** Each figure of a cell, or its text where it has none. */
  private static List<String> parts(List<Inline> cell, Report report) {
    List<String> figures =
        cell.stream()
            .filter(Inline.Amount.class::isInstance)
            .map(a -> ((Inline.Amount) a).text().replace(",", ""))
            .toList();
    return figures.isEmpty() ? List.of(Inline.plain(cell, report.numbering())) : figures;
  }

  private static List<String> workbook(byte[] file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int s = 3; s < workbook.getNumberOfSheets(); s++) {
        XSSFSheet sheet = workbook.getSheetAt(s);
        XSSFTable table = sheet.getTables().get(0);
        for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
          rows.add(Walks.numbers(cells(sheet.getRow(r))));
        }
      }
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(
          cell.getCellType() == CellType.NUMERIC
              ? java.math.BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
              : cell.getStringCellValue());
    }
    return cells;
  }

  private List<String> twins(Report report) {
    List<String> rows = new ArrayList<>();
    for (Path file : CsvTwins.write(report, folder)) {
      Table table = Tables.read(file);
      for (int r = 0; r < table.size(); r++) {
        int at = r;
        rows.add(
            Walks.numbers(table.columns().stream().map(c -> table.values(c).get(at)).toList()));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureOfTheModelAndItsChartsIsTheFigureOfTheFindings(Language language) {
    Facts facts = Facts.of(SampleReport.findings());
    List<Figures> figures = Figures.in(SampleReport.report(language));
    assertThat(figures).hasSizeGreaterThan(1500);
    for (Figures figure : figures) {
      if (!Double.isNaN(figure.value())) {
        assertThat(figure.value())
            .as(figure.fact())
            .isEqualTo(facts.quantity(figure.fact()).value());
      }
    }
  }
}
