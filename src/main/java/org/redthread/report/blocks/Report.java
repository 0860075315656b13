package org.redthread.report.blocks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redthread.report.findings.Language;

/**
 * A report before it becomes bytes. {@code terms} are the fixed words of the language that writers
 * need: contents, section, annex, table, figure, paragraph and so on. A letter has no title page
 * and no contents.
 */
public record Report(
    Language language,
    Cover cover,
    Map<String, String> terms,
    List<Section> sections,
    boolean letter) {
  public Report {
    terms = Map.copyOf(terms);
    sections = List.copyOf(sections);
  }

  /** One with a title page and contents. */
  public Report(Language language, Cover cover, Map<String, String> terms, List<Section> sections) {
    this(language, cover, terms, sections, false);
  }

  /** A fixed word of the language. */
  public String term(String key) {
    String word = terms.get(key);
    if (word == null) {
      throw new IllegalArgumentException("the wording has no term " + key);
    }
    return word;
  }

  /** All blocks in reading order. */
  public Stream<Block> blocks() {
    return sections.stream().flatMap(s -> s.blocks().stream());
  }

  /** The numbers of this report's sections, paragraphs, tables and pictures. */
  public Numbering numbering() {
    return Numbering.of(this);
  }
}
