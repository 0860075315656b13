package org.redthread.report.blocks;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers a reader sees: sections 1, 2; annexes A, B; paragraphs 1.1, A.1; tables and figures
 * through the whole report. Writers that let the word processor count must arrive at the same.
 */
public final class Numbering {
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private int tables;
  private int figures;

  private Numbering() {}

  static Numbering of(Report report) {
    Numbering numbering = new Numbering();
    int sections = 0;
    int annexes = 0;
    for (Section section : report.sections()) {
      if (section.front()) {
        numbering.unnumbered(section);
      } else {
        String number =
            section.annex() ? String.valueOf((char) ('A' + annexes++)) : String.valueOf(++sections);
        numbering.put(section.id(), number, report.term(section.annex() ? "annex-ref" : "section"));
        numbering.within(section, number, report);
      }
    }
    return numbering;
  }

  /** A part before the sections is called by its title. */
  private void unnumbered(Section section) {
    put(section.id(), "", "");
    labels.put(section.id(), section.title());
  }

  private void within(Section section, String prefix, Report report) {
    int paragraphs = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.numbered()) {
        put(paragraph.id(), prefix + "." + ++paragraphs, report.term("paragraph"));
      } else if (block instanceof Block.Table table) {
        captioned(table.id(), ++tables, "table", report);
      } else if (block instanceof Block.Picture picture) {
        captioned(picture.id(), ++figures, "figure", report);
      }
    }
  }

  /** A caption has a capital; what refers to it from within a sentence has one in English only. */
  private void captioned(String id, int number, String kind, Report report) {
    put(id, String.valueOf(number), report.term(kind));
    String word = report.terms().getOrDefault(kind + "-ref", report.term(kind));
    references.put(id, word + "\u00a0" + number);
  }

  private void put(String id, String number, String term) {
    if (numbers.putIfAbsent(id, number) != null) {
      throw new IllegalArgumentException("two parts of the report have the id " + id);
    }
    labels.put(id, term + "\u00a0" + number);
  }

  /** Whether the report has a numbered part of this id. */
  public boolean has(String id) {
    return labels.containsKey(id);
  }

  /** The bare number: 3, A, 2.4. */
  public String number(String id) {
    return known(numbers.get(id), id);
  }

  /** The number with its kind, as a cross-reference prints it: Figure 3, figur 3, paragraph 2.4. */
  public String said(Inline.Reference reference) {
    String label = label(reference.target());
    String text = references.getOrDefault(reference.target(), label);
    return reference.opens() && !text.isEmpty()
        ? text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1)
        : text;
  }

  /** The number with its kind, as a caption prints it: Figure 3. */
  public String label(String id) {
    return known(labels.get(id), id);
  }

  private static String known(@org.jspecify.annotations.Nullable String text, String id) {
    if (text == null) {
      throw new IllegalArgumentException("nothing in the report has the id " + id);
    }
    return text;
  }
}
