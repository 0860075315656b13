package org.redthread.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Section;

/** The text of the document: title page, contents, sections. */
final class Body {
  /** In points. */
  private static final int LETTER_TITLE = 18;

  /** In twentieths of a point. */
  private static final int LETTER_GAP = 480;

  /** Below the last of the key facts, whose shading would touch the text. */
  private static final int BELOW_FACTS = 320;

  /** In points. */
  private static final int LETTER_SUBTITLE = 12;

  private final Runs runs;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Captions captions;

  Body(Runs runs) {
    this.runs = runs;
    this.captions = new Captions(runs, bookmarks);
  }

  void write(Map<String, Integer> pages) {
    boolean letter = runs.report().letter();
    if (letter) {
      opening(runs.report().cover());
    } else {
      new FirstLeaves(runs).write();
      new Contents(runs, pages).write();
    }
    boolean newPage = !letter;
    for (Section section : runs.report().sections()) {
      section(section, newPage);
      newPage = section.front();
    }
  }

  /** How a letter begins: from whom, to whom, and on what. */
  private void opening(Cover cover) {
    runs.paragraph("CoverAuthor", Inline.words(cover.author())).setSpacingAfter(0);
    if (!cover.imprint().notice().isEmpty()) {
      runs.paragraph("CoverState", Inline.words(cover.imprint().notice())).setSpacingAfter(0);
    }
    int before = LETTER_GAP;
    for (List<Inline> line : cover.lines()) {
      runs.paragraph("CoverText", line).setSpacingBefore(before);
      before = 0;
    }
    XWPFParagraph title = runs.paragraph("Title", Inline.words(cover.title()));
    title.setSpacingBefore(LETTER_GAP);
    title.getRuns().forEach(run -> run.setFontSize(LETTER_TITLE));
    runs.paragraph("Subtitle", Inline.words(cover.subtitle()))
        .getRuns()
        .forEach(run -> run.setFontSize(LETTER_SUBTITLE));
  }

  private void section(Section section, boolean newPage) {
    XWPFParagraph heading =
        runs.paragraph(section.annex() ? "AnnexHeading" : "Heading1", List.of());
    heading.setPageBreak(newPage);
    if (section.front()) {
      unnumbered(heading);
    }
    bookmarks.around(heading, section.id(), () -> heading.createRun().setText(section.title()));
    section.blocks().forEach(block -> block(block, section.annex()));
  }

  /** Takes a heading out of the counting of its style. */
  private static void unnumbered(XWPFParagraph heading) {
    heading.setNumID(BigInteger.ZERO);
    heading.setIndentationLeft(0);
    heading.setIndentationHanging(0);
  }

  private void block(Block block, boolean annex) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, annex);
    } else if (block instanceof Block.Heading heading) {
      marked("Heading2", heading.id(), heading.text());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> runs.paragraph("ListBullet", item));
    } else if (block instanceof Block.KeyFacts facts) {
      keyFacts(facts.facts());
    } else if (block instanceof Block.Table table) {
      captions.caption(table, "table");
      new WordTable(runs, table).write();
      captions.notes(table);
    } else if (block instanceof Block.Picture picture) {
      captions.caption(picture, "figure");
      new WordPicture(runs, picture).write();
      captions.notes(picture);
    }
  }

  private void paragraph(Block.Paragraph paragraph, boolean annex) {
    String style =
        paragraph.numbered() ? (annex ? "AnnexParagraph" : "NumberedParagraph") : "Normal";
    marked(style, paragraph.id(), paragraph.text());
  }

  private void marked(String style, String id, List<Inline> text) {
    XWPFParagraph word = runs.paragraph(style, List.of());
    bookmarks.around(word, id, () -> runs.write(word, text));
  }

  private void keyFacts(List<Block.KeyFact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      XWPFParagraph paragraph = runs.paragraph("KeyFact", facts.get(i).figure());
      paragraph.getRuns().forEach(run -> run.setStyle("KeyFigure"));
      paragraph.createRun().addBreak();
      runs.write(paragraph, facts.get(i).text());
      if (i == facts.size() - 1) {
        paragraph.setSpacingAfter(BELOW_FACTS);
      }
    }
  }
}
