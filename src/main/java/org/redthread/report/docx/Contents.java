package org.redthread.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Section;

/** The table of contents, and a list of tables or figures where there are more than three. */
record Contents(Runs runs, Map<String, Integer> pages) {
  private static final int LISTED_FROM = 4;

  private record Entry(String style, String id, String number, String text) {}

  void write() {
    XWPFParagraph heading = runs.paragraph("TOCHeading", Inline.words(term("contents")));
    heading.setPageBreak(true);
    field("TOC \\o \"1-2\" \\h \\z \\u", sections());
    list("list-of-tables", "table", Block.Table.class);
    list("list-of-figures", "figure", Block.Picture.class);
  }

  private String term(String key) {
    return runs.report().term(key);
  }

  private void list(String heading, String term, Class<? extends Block.Captioned> kind) {
    List<Entry> entries = captions(kind);
    if (entries.size() >= LISTED_FROM) {
      runs.paragraph("ListHeading", Inline.words(term(heading)));
      field("TOC \\h \\z \\c \"" + term(term) + "\"", entries);
    }
  }

  private List<Entry> sections() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : runs.report().sections()) {
      String number =
          section.annex()
              ? term("annex") + "\u00a0" + runs.numbering().number(section.id())
              : runs.numbering().number(section.id());
      entries.add(new Entry("TOC1", section.id(), number, section.title()));
      for (Block block : section.blocks()) {
        if (block instanceof Block.Heading heading) {
          entries.add(new Entry("TOC2", heading.id(), "", runs.plain(heading.text())));
        }
      }
    }
    return entries;
  }

  private List<Entry> captions(Class<? extends Block.Captioned> kind) {
    return runs.report()
        .blocks()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(
            b ->
                new Entry(
                    "TableofFigures",
                    b.id(),
                    runs.numbering().label(b.id()) + ":",
                    runs.plain(b.caption())))
        .toList();
  }

  private void field(String instruction, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      XWPFParagraph paragraph = runs.paragraph(entries.get(i).style(), List.of());
      if (i == 0) {
        Fields.begin(paragraph.getCTP(), instruction);
      }
      entry(paragraph, entries.get(i));
      if (i == entries.size() - 1) {
        Fields.end(paragraph.getCTP());
      }
    }
  }

  private void entry(XWPFParagraph paragraph, Entry entry) {
    String bookmark = Bookmarks.name(entry.id());
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark);
    if (!entry.number().isEmpty()) {
      Fields.text(link.addNewR().addNewT(), entry.number());
      link.addNewR().addNewTab();
    }
    Fields.text(link.addNewR().addNewT(), entry.text());
    link.addNewR().addNewTab();
    String page = String.valueOf(pages.getOrDefault(bookmark, 1));
    Fields.add(link, "PAGEREF " + bookmark + " \\h", page);
  }
}
