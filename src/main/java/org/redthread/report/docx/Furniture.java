package org.redthread.report.docx;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Report;

/** What surrounds the text: header, footer, language, the word for an annex, properties. */
record Furniture(XWPFDocument document, Report report) {
  /** What a letter of a first-level heading takes at most, in twentieths of a point. */
  private static final int HEADING_LETTER = 260;

  /** Letters that a running line has room for, half of them bold. */
  private static final int RUNNING = 105;

  void write() {
    Cover cover = report.cover();
    Map<String, String> values =
        Map.of(
            "{title}", cover.title(),
            "{author}", cover.author(),
            "{state}", cover.imprint().running());
    document.getHeaderList().forEach(header -> fill(header, values));
    document.getFooterList().forEach(footer -> fill(footer, values));
    language();
    annexes();
    properties(cover);
  }

  private void fill(XWPFHeaderFooter part, Map<String, String> values) {
    for (XWPFParagraph paragraph : part.getParagraphs()) {
      paragraph.getRuns().forEach(run -> fill(run, values));
      if (paragraph.getText().length() > RUNNING) {
        paragraph.getRuns().forEach(Furniture::below);
      }
    }
  }

  /** What a tab would push over the end of the line begins a line of its own. */
  private static void below(XWPFRun run) {
    if (run.getCTR().sizeOfTabArray() > 0) {
      run.getCTR().removeTab(0);
      run.getCTR().addNewBr();
    }
  }

  private void fill(XWPFRun run, Map<String, String> values) {
    if (!run.getCTR().getPictList().isEmpty()) {
      watermark(run);
      return;
    }
    for (int i = 0; i < run.getCTR().sizeOfTArray(); i++) {
      String text = run.getText(i);
      if (text != null && values.containsKey(text)) {
        run.setText(values.get(text), i);
      }
    }
  }

  /** A report that is no draft has no watermark. */
  private void watermark(XWPFRun run) {
    if (report.cover().state().isEmpty()) {
      run.getCTR().removePict(0);
      return;
    }
    try (org.apache.xmlbeans.XmlCursor cursor = run.getCTR().newCursor()) {
      while (cursor.hasNextToken()) {
        if (cursor.isAttr() && cursor.getTextValue().equals("{state}")) {
          cursor.setTextValue(report.cover().state());
        }
        cursor.toNextToken();
      }
    }
  }

  private void language() {
    CTRPr defaults = document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    CTLanguage language =
        defaults.sizeOfLangArray() > 0 ? defaults.getLangArray(0) : defaults.addNewLang();
    language.setVal(report.language().tag());
    language.setEastAsia(report.language().tag());
  }

  /** The template's "Annex %1" in the language of the report. */
  private void annexes() {
    for (XWPFAbstractNum numbering : document.getNumbering().getAbstractNums()) {
      CTAbstractNum list = numbering.getCTAbstractNum();
      for (CTLvl level : list.getLvlList()) {
        boolean annex = level.isSetPStyle() && level.getPStyle().getVal().equals("AnnexHeading");
        if (annex) {
          level.getLvlText().setVal(report.term("annex") + "\u00a0%1");
          widen(level, report.term("annex").length() + 2);
        }
      }
    }
  }

  /** Leaves the title of an annex room beside its word, which may be long. */
  private static void widen(CTLvl level, int letters) {
    CTInd indent = level.getPPr().getInd();
    BigInteger room = BigInteger.valueOf((long) HEADING_LETTER * letters);
    if (indent != null && ((BigInteger) indent.getHanging()).compareTo(room) < 0) {
      indent.setHanging(room);
      indent.setLeft(room);
    }
  }

  private void properties(Cover cover) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(cover.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitle(cover.title());
    core.setSubjectProperty(cover.subtitle());
    core.setCreator(cover.author());
    core.setLastModifiedByUser(cover.author());
    core.setIdentifier(cover.identifier());
    core.setCreated(day);
    core.setModified(day);
    core.setContentStatus(cover.state());
    core.getUnderlyingProperties().setLanguageProperty(report.language().tag());
    document.getProperties().getExtendedProperties().setApplication("Redthread");
  }
}
