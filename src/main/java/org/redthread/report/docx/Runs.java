package org.redthread.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Numbering;
import org.redthread.report.blocks.Report;

/** Inline text as Word runs, cross-reference fields and footnotes. */
final class Runs {
  private final XWPFDocument document;
  private final Report report;
  private final Images images;
  private final Numbering numbering;

  Runs(XWPFDocument document, Report report, Images images) {
    this.document = document;
    this.report = report;
    this.images = images;
    this.numbering = report.numbering();
  }

  /** A new paragraph of a style, with its text. */
  XWPFParagraph paragraph(String style, List<Inline> text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    write(paragraph, text);
    return paragraph;
  }

  void write(XWPFParagraph paragraph, List<Inline> text) {
    text.forEach(inline -> write(paragraph, inline));
  }

  private void write(XWPFParagraph paragraph, Inline inline) {
    if (inline instanceof Inline.Reference reference) {
      reference(paragraph, reference);
    } else if (inline instanceof Inline.Note note) {
      footnote(paragraph, note);
    } else {
      XWPFRun run = paragraph.createRun();
      run.setText(
          inline instanceof Inline.Amount amount ? amount.text() : ((Inline.Words) inline).text());
    }
  }

  /** The kind as text, the number as a field: of a caption its text, of the rest its numbering. */
  private void reference(XWPFParagraph paragraph, Inline.Reference reference) {
    String target = reference.target();
    String label = numbering.said(reference);
    int space = annex(target) ? -1 : label.indexOf('\u00a0');
    if (space >= 0) {
      paragraph.createRun().setText(label.substring(0, space + 1));
    }
    String how = captioned(target) ? " \\h" : " \\r \\h";
    Fields.add(paragraph, "REF " + Bookmarks.name(target) + how, label.substring(space + 1));
  }

  /** The numbering of an annex has its word within. */
  private boolean annex(String target) {
    return report.sections().stream().anyMatch(s -> s.annex() && s.id().equals(target));
  }

  private boolean captioned(String target) {
    return report
        .blocks()
        .anyMatch(b -> b instanceof Block.Captioned captioned && captioned.id().equals(target));
  }

  private void footnote(XWPFParagraph paragraph, Inline.Note note) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph text = footnote.createParagraph();
    text.setStyle("FootnoteText");
    // POI's ensureFootnoteRef puts the mark before its style, which the schema does not allow.
    var mark = text.createRun().getCTR();
    mark.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    mark.addNewFootnoteRef();
    XWPFRun space = text.createRun();
    space.setText(" ");
    write(text, note.text());
    paragraph.addFootnoteReference(footnote);
  }

  Numbering numbering() {
    return numbering;
  }

  String plain(List<Inline> text) {
    return Inline.plain(text, numbering);
  }

  Report report() {
    return report;
  }

  Images images() {
    return images;
  }

  XWPFDocument document() {
    return document;
  }
}
