package org.redthread.report.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.VerdictKind;
import org.redthread.run.OperatorException;

/**
 * The words and the order of a report in one language: wording-en.yaml, wording-nb.yaml. What an
 * analyst edits; no Java knows a sentence of it.
 */
public record WordingFile(
    String title,
    String subtitle,
    String author,
    List<String> cover,
    Map<String, String> terms,
    Map<String, Noun> nouns,
    Map<VerdictKind, VerdictWords> verdicts,
    Map<String, String> values,
    Map<String, String> limits,
    Map<String, String> footnotes,
    Map<String, CaptionWords> tables,
    Map<String, CaptionWords> charts,
    List<SectionWords> sections,
    List<SectionWords> annexes,
    @Nullable Form form,
    List<String> embargoSheet,
    List<String> verso,
    List<GlossaryWords> glossary) {

  public WordingFile {
    embargoSheet = embargoSheet == null ? List.of() : List.copyOf(embargoSheet);
    verso = verso == null ? List.of() : List.copyOf(verso);
    glossary = glossary == null ? List.of() : List.copyOf(glossary);
  }

  /** A term of the glossary and what it means. */
  public record GlossaryWords(String term, String meaning) {}

  /** What a report looks like to the one who opens it; a report if absent. */
  public enum Form {
    /** Title page, contents, sections. */
    REPORT,
    /** Begins with whom it is for, and has no contents. */
    LETTER
  }

  /** True where the form is that of a letter. */
  public boolean letter() {
    return form == Form.LETTER;
  }

  /**
   * This wording over that of all reports: what it does not say is said as there, entry by entry.
   * Title, sections and annexes are its own.
   */
  public WordingFile over(WordingFile base) {
    return new WordingFile(
        title,
        subtitle,
        author == null ? base.author : author,
        cover,
        merged(terms, base.terms),
        merged(nouns, base.nouns),
        merged(verdicts, base.verdicts),
        merged(values, base.values),
        merged(limits, base.limits),
        merged(footnotes, base.footnotes),
        merged(tables, base.tables),
        merged(charts, base.charts),
        sections,
        annexes == null ? List.of() : annexes,
        form,
        embargoSheet.isEmpty() ? base.embargoSheet : embargoSheet,
        verso.isEmpty() ? base.verso : verso,
        glossary.isEmpty() ? base.glossary : glossary);
  }

  private static <K, V> Map<K, V> merged(@Nullable Map<K, V> own, Map<K, V> base) {
    Map<K, V> all = new HashMap<>(base);
    all.putAll(own == null ? Map.of() : own);
    return all;
  }

  /** A verdict's name and what it means. */
  public record VerdictWords(String label, String meaning) {}

  /**
   * The caption, description (table) or alternative text (chart), labels and notes; of a tile map
   * the layout too, as rows of names from left to right.
   */
  public record CaptionWords(
      String caption,
      String description,
      Map<String, String> labels,
      List<String> notes,
      List<List<String>> layout) {
    public CaptionWords {
      notes = notes == null ? List.of() : List.copyOf(notes);
      layout = layout == null ? List.of() : List.copyOf(layout);
    }

    /** A column's heading or a text on the chart. */
    public String label(String key) {
      return entry(labels, key, "labels");
    }
  }

  /**
   * A section and its blocks. With {@code each: sub-themes} there is one for each of them; with
   * {@code front: true} it stands before the numbered sections and has no number. A section none of
   * whose blocks is used is left out.
   */
  public record SectionWords(
      String id, String title, List<BlockTemplate> blocks, String each, Optional<Boolean> front) {
    public SectionWords {
      each = each == null ? "" : each.strip();
      blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
  }

  /** What one of the maps says for a key. */
  public static <T> T entry(Map<String, T> map, String key, String where) {
    @Nullable T found = map.get(key);
    if (found == null) {
      throw new OperatorException(
          "The wording has no entry '%s' under '%s'; add it to the wording file."
              .formatted(key, where));
    }
    return found;
  }

  /** The words of a verdict. */
  public VerdictWords verdict(VerdictKind kind) {
    VerdictWords words = verdicts.get(kind);
    if (words == null) {
      throw new OperatorException(
          "The wording has no verdict %s; add it under 'verdicts'.".formatted(kind));
    }
    return words;
  }

  /** The words of a code in the findings. */
  public String value(String code) {
    return entry(values, code, "values");
  }
}
