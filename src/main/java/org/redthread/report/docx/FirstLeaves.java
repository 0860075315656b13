package org.redthread.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Inline;

/** Embargo sheet, title page and its back, as far as the report has them. */
record FirstLeaves(Runs runs) {
  private static final String FORMAT = "docx";

  /** Above the imprint, in twentieths of a point: it stands low on its page. */
  private static final int FOOT_OF_PAGE = 7000;

  void write() {
    Cover cover = runs.report().cover();
    sheet(cover.imprint().embargo());
    title(cover, !cover.imprint().embargo().isEmpty());
    verso(cover.imprint().verso(FORMAT));
  }

  private void sheet(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      runs.paragraph(i == 0 ? "Title" : "CoverText", Inline.words(lines.get(i)))
          .setSpacingAfter(i == 0 ? 600 : 200);
    }
  }

  private void title(Cover cover, boolean newPage) {
    runs.paragraph("CoverAuthor", Inline.words(cover.author())).setPageBreak(newPage);
    if (!cover.imprint().notice().isEmpty()) {
      runs.paragraph("CoverState", Inline.words(cover.imprint().notice()));
    }
    runs.paragraph("Title", Inline.words(cover.title()));
    runs.paragraph("Subtitle", Inline.words(cover.subtitle()));
    cover.imprint().presented().forEach(line -> runs.paragraph("CoverText", Inline.words(line)));
    if (!cover.imprint().presented().isEmpty()) {
      runs.paragraph("CoverText", List.of());
    }
    cover.lines().forEach(line -> runs.paragraph("CoverText", line));
  }

  private void verso(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph line = runs.paragraph("CoverText", Inline.words(lines.get(i)));
      if (i == 0) {
        line.setPageBreak(true);
        line.setSpacingBefore(FOOT_OF_PAGE);
      }
      line.setSpacingAfter(200);
    }
  }
}
