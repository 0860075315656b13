package org.redthread.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;

/** Captions that Word numbers, and the notes below a table or picture. */
record Captions(Runs runs, Bookmarks bookmarks) {

  void caption(Block.Captioned block, String term) {
    XWPFParagraph paragraph = runs.paragraph("Caption", List.of());
    String word = runs.report().term(term);
    paragraph.createRun().setText(word + "\u00a0");
    String number = runs.numbering().number(block.id());
    bookmarks.around(
        paragraph, block.id(), () -> Fields.add(paragraph, "SEQ " + word + " \\* ARABIC", number));
    paragraph.createRun().setText(": ");
    int first = paragraph.getRuns().size();
    runs.write(paragraph, block.caption());
    paragraph.getRuns().stream().skip(first).forEach(run -> run.setBold(false));
  }

  void notes(Block.Captioned block) {
    if (block.notes().isEmpty()) {
      return;
    }
    runs.paragraph("TableNoteHeading", Inline.words(runs.report().term("notes")));
    for (int i = 0; i < block.notes().size(); i++) {
      boolean last = i == block.notes().size() - 1;
      XWPFParagraph note = runs.paragraph("TableNote", block.notes().get(i));
      note.setKeepNext(!last);
      if (last) {
        note.setSpacingAfter(320);
      }
    }
  }
}
