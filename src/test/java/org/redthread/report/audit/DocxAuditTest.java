package org.redthread.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Language;

class DocxAuditTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void ourReportsHaveNoFault(Language language) throws IOException {
    assertThat(DocxAudit.of(SampleReport.docx(language))).isEmpty();
  }

  private static Arguments fault(String rule, Consumer<XWPFDocument> spoil) {
    return arguments(rule, spoil);
  }

  private static CTTblPr table(XWPFDocument word) {
    return word.getTables().get(0).getCTTbl().getTblPr();
  }

  private static CTNonVisualDrawingProps picture(XWPFDocument word) {
    return word.getParagraphs().stream()
        .flatMap(p -> p.getRuns().stream())
        .filter(r -> r.getCTR().sizeOfDrawingArray() > 0)
        .findFirst()
        .orElseThrow()
        .getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr();
  }

  private static XWPFParagraph styled(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .findFirst()
        .orElseThrow();
  }

  /** The runs of the first page number in the contents: begin, instruction, separate, text, end. */
  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink entry(
      XWPFDocument word) {
    return styled(word, "TOC1").getCTP().getHyperlinkArray(0);
  }

  private static void page(XWPFDocument word, String page) {
    var link = entry(word);
    link.getRArray(link.sizeOfRArray() - 2).getTArray(0).setStringValue(page);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "follows the schema",
            w -> w.getTables().get(0).getCTTbl().getTblGrid().addNewTblGridChange()),
        fault("has a title in its", w -> w.getProperties().getCoreProperties().setTitle("")),
        fault("has an author", w -> w.getProperties().getCoreProperties().setCreator("")),
        fault("has a subject", w -> w.getProperties().getCoreProperties().setSubjectProperty("")),
        fault(
            "has a language",
            w ->
                w.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .removeLang(0)),
        fault("no more than one level below", w -> styled(w, "Heading1").setStyle("Heading2")),
        fault("table 1: has a title", w -> table(w).unsetTblCaption()),
        fault("table 1: has a description", w -> table(w).unsetTblDescription()),
        fault("marked and repeated", w -> w.getTables().get(0).getRow(0).setRepeatHeader(false)),
        fault("rows that stay whole", w -> w.getTables().get(0).getRow(1).setCantSplitRow(false)),
        fault(
            "a heading over every column",
            w -> {
              var cell = w.getTables().get(0).getRow(0).getCell(0).getParagraphs().get(0);
              cell.getRuns().forEach(run -> run.setText("", 0));
            }),
        fault("picture 1: says in words", w -> picture(w).setDescr("Chart")),
        fault(
            "by a person's words",
            w -> picture(w).setDescr("The chart of breadth in quarters.png")),
        fault("has its result in place", w -> page(w, "")),
        fault("a result that can be true", w -> page(w, "0")),
        fault(
            "points at a place that exists",
            w ->
                entry(w)
                    .getRArray(entry(w).sizeOfRArray() - 4)
                    .getInstrTextArray(0)
                    .setStringValue(" PAGEREF nowhere ")),
        fault("does not ask to update", w -> w.enforceUpdateFields()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void findsAFaultOfEveryRule(String rule, Consumer<XWPFDocument> spoil) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(SampleReport.docx(Language.EN)))) {
      spoil.accept(word);
      word.write(out);
    }
    assertThat(DocxAudit.of(out.toByteArray())).anyMatch(fault -> fault.contains(rule));
  }
}
