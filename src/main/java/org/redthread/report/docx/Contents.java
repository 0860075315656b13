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

  /** Lines of contents and lists that a page takes. */
  private static final int ONE_PAGE = 36;

  private record Entry(String style, String id, String number, String text) {}

  void write() {
    XWPFParagraph heading = runs.paragraph("TOCHeading", Inline.words(term("contents")));
    heading.setPageBreak(true);
    List<Entry> sections = sections();
    field("TOC \\o \"1-2\" \\h \\z \\u", sections);
    List<Entry> tables = captions(Block.Table.class);
    List<Entry> figures = captions(Block.Picture.class);
    boolean full = sections.size() + listed(tables) + listed(figures) > ONE_PAGE;
    list("list-of-tables", "table", tables, full);
    list("list-of-figures", "figure", figures, full && listed(tables) == 0);
  }

  private String term(String key) {
    return runs.report().term(key);
  }

  /** Lines of a list with its heading; none where it is too short to be there. */
  private static int listed(List<Entry> entries) {
    return entries.size() < LISTED_FROM ? 0 : entries.size() + 2;
  }

  /** A list that would run over the page begins the next one instead. */
  private void list(String heading, String term, List<Entry> entries, boolean newPage) {
    if (listed(entries) > 0) {
      runs.paragraph("ListHeading", Inline.words(term(heading))).setPageBreak(newPage);
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
    }
    if (!entry.style().equals("TOC2")) {
      link.addNewR().addNewTab();
    }
    Fields.text(link.addNewR().addNewT(), entry.text());
    link.addNewR().addNewTab();
    String page = String.valueOf(pages.getOrDefault(bookmark, 1));
    Fields.add(link, "PAGEREF " + bookmark + " \\h", page);
  }
}
