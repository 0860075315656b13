package org.redthread.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Word fields with their results already in place, so that no reader is asked to update them. */
final class Fields {
  private Fields() {}

  /** A field within a paragraph. */
  static void add(XWPFParagraph paragraph, String instruction, String result) {
    begin(paragraph.getCTP(), instruction);
    XWPFRun run = paragraph.createRun();
    run.setText(result);
    end(paragraph.getCTP());
  }

  /** A field within a hyperlink of the contents. */
  static void add(CTHyperlink link, String instruction, String result) {
    mark(link.addNewR(), STFldCharType.BEGIN);
    text(link.addNewR().addNewInstrText(), " " + instruction + " ");
    mark(link.addNewR(), STFldCharType.SEPARATE);
    text(link.addNewR().addNewT(), result);
    mark(link.addNewR(), STFldCharType.END);
  }

  /** Opens a field whose result spans paragraphs. */
  static void begin(CTP paragraph, String instruction) {
    mark(paragraph.addNewR(), STFldCharType.BEGIN);
    text(paragraph.addNewR().addNewInstrText(), " " + instruction + " ");
    mark(paragraph.addNewR(), STFldCharType.SEPARATE);
  }

  static void end(CTP paragraph) {
    mark(paragraph.addNewR(), STFldCharType.END);
  }

  static void text(CTText element, String text) {
    element.setStringValue(text);
    element.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
  }

  private static void mark(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }
}
