package org.redthread.report.wording;

import java.util.List;
import java.util.Map;
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
    List<SectionWords> annexes) {

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

  /** A section and its blocks. */
  public record SectionWords(String id, String title, List<BlockTemplate> blocks) {}

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
