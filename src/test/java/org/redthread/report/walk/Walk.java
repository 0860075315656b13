package org.redthread.report.walk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;

/**
 * What stands where in a document, so that any form can be held against the model: {@code cells} by
 * table, row and column ("1/0/2"), {@code alts} of pictures in order, and all running text.
 */
record Walk(Map<String, String> cells, List<String> alts, String text) {
  /** Stands after the number of a paragraph, which Word counts itself and PDF has in the text. */
  private static final String MAYBE = "‣";

  /** Cells and alternative texts of the model, in the same places. */
  static Walk model(Report report) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> alts = new ArrayList<>();
    int table = 0;
    for (Block block : report.blocks().toList()) {
      if (block instanceof Block.Table t) {
        table++;
        for (int r = 0; r < t.rows().size(); r++) {
          List<List<Inline>> row = t.rows().get(r).cells();
          for (int c = 0; c < row.size(); c++) {
            cells.put(table + "/" + r + "/" + c, squeezed(plain(row.get(c), report)));
          }
        }
      } else if (block instanceof Block.Picture picture) {
        alts.add(squeezed(plain(picture.alt(), report)));
      }
    }
    return new Walk(cells, alts, "");
  }

  /** The sentences of the model in reading order, each a text that must stand in the document. */
  static List<String> sentences(Report report) {
    return sentences(report, report.blocks().toList());
  }

  private static List<String> sentences(Report report, List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        String number = p.numbered() ? report.numbering().number(p.id()) + MAYBE : "";
        List<String> parts = betweenNotes(p.text(), report);
        texts.add(number + parts.get(0));
        texts.addAll(parts.subList(1, parts.size()));
      } else if (block instanceof Block.Heading h) {
        texts.add(plain(h.text(), report));
      } else if (block instanceof Block.Bullets b) {
        b.items().forEach(item -> texts.add(plain(item, report)));
      } else if (block instanceof Block.KeyFacts k) {
        k.facts()
            .forEach(
                f -> texts.addAll(List.of(plain(f.figure(), report), plain(f.text(), report))));
      } else if (block instanceof Block.Captioned c) {
        texts.add(plain(c.caption(), report));
        c.notes().forEach(note -> texts.add(plain(note, report)));
      }
    }
    return texts.stream().map(Walk::squeezed).filter(text -> !text.isEmpty()).toList();
  }

  /** A sentence is read up to the mark of a footnote and on after it. */
  private static List<String> betweenNotes(List<Inline> text, Report report) {
    List<String> parts = new ArrayList<>(List.of(""));
    for (Inline inline : text) {
      if (inline instanceof Inline.Note) {
        parts.add("");
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + plain(List.of(inline), report));
      }
    }
    return parts;
  }

  private static String plain(List<Inline> text, Report report) {
    return Inline.plain(text, report.numbering());
  }

  /** Spaces, soft hyphens and ligatures differ between forms; letters and digits may not. */
  static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad]+", "");
  }

  /** Where a document differs from the model: "table 1/0/2", "alternative text 1", "sentence …". */
  List<String> differences(Report report) {
    return differences(report, List.of(sentences(report)));
  }

  /**
   * The same of a form in which a figure or table goes to the next page and what follows it comes
   * first: text is in order, and so is what captions name with its notes.
   */
  List<String> differencesWithFloats(Report report) {
    Map<Boolean, List<Block>> blocks =
        report.blocks().collect(Collectors.partitioningBy(Block.Captioned.class::isInstance));
    return differences(
        report, blocks.values().stream().map(some -> sentences(report, some)).toList());
  }

  private List<String> differences(Report report, List<List<String>> orders) {
    List<String> found = new ArrayList<>();
    Walk model = model(report);
    model.cells.forEach(
        (place, cell) -> {
          if (!cell.equals(cells.get(place))) {
            found.add("table " + place);
          }
        });
    if (cells.size() != model.cells.size()) {
      found.add("number of cells");
    }
    for (int i = 0; i < model.alts.size(); i++) {
      if (i >= alts.size() || !alts.get(i).equals(model.alts.get(i))) {
        found.add("alternative text " + (i + 1));
      }
    }
    orders.forEach(order -> missing(order, found));
    return found;
  }

  private void missing(List<String> order, List<String> found) {
    int from = 0;
    for (String sentence : order) {
      String bare = sentence.substring(sentence.indexOf(MAYBE) + 1);
      int at = Math.max(at(bare, from), at(sentence.replace(MAYBE, ""), from));
      if (at < 0) {
        found.add("sentence " + bare);
      } else {
        from = at;
      }
    }
  }

  /** Where a sentence stands as a whole, at or after a place: not as part of a longer number. */
  private int at(String sentence, int from) {
    for (int at = text.indexOf(sentence, from); at >= 0; at = text.indexOf(sentence, at + 1)) {
      boolean begins = !digit(sentence.charAt(0)) || at == 0 || !number(text.charAt(at - 1));
      int end = at + sentence.length();
      boolean ends =
          !digit(sentence.charAt(sentence.length() - 1))
              || end == text.length()
              || !digit(text.charAt(end));
      if (begins && ends) {
        return at;
      }
    }
    return -1;
  }

  private static boolean digit(char c) {
    return Character.isDigit(c);
  }

  private static boolean number(char c) {
    return digit(c) || c == '.' || c == ',';
  }
}
