package org.redthread.site.pages;

import java.util.List;
import java.util.Map;
import org.redthread.report.wording.Noun;
import org.redthread.signals.VerdictKind;

/**
 * The words of the site in one language: wording-en.yaml, wording-nb.yaml. What an analyst edits.
 *
 * @param texts headings and sentences, with {name} where a value goes
 * @param nouns counted things
 * @param verdicts what each is called and what it means
 * @param terms words for what a run writes in English: conditions, checks, states, sectors
 * @param tiles the map of regions: rows of names as they lie, an empty name where there is none
 * @param said what a run says in English, by its form; none where a file has no such section
 */
public record SiteWording(
    Map<String, String> texts,
    Map<String, Noun> nouns,
    Map<VerdictKind, VerdictText> verdicts,
    Map<String, String> terms,
    List<List<String>> tiles,
    Map<String, String> said) {

  public SiteWording {
    tiles = tiles == null ? List.of() : tiles;
    said = said == null ? Map.of() : said;
  }

  /** A verdict's name and what it means. */
  public record VerdictText(String label, String meaning) {}
}
