package org.redthread.report.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.disclosure.Disclosed;
import org.redthread.report.disclosure.DisclosureGate;
import org.redthread.report.disclosure.Policy;
import org.redthread.report.disclosure.PolicyNotes;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.WordingFile;

/** Findings and an analyst's wording become the report model. */
public final class Composer {
  private final Material material;

  private Composer(Material material) {
    this.material = material;
  }

  /**
   * Composes a report.
   *
   * @throws org.redthread.run.OperatorException if the wording uses a fact, table, chart or term
   *     that does not exist
   */
  public static Report compose(Findings findings, WordingFile words, Language language) {
    return compose(Disclosed.of(findings, Policy.CASEWORK), words, language);
  }

  /**
   * Composes a report of what disclosure control has let through; every table says under which
   * policy it stands.
   *
   * @throws org.redthread.run.OperatorException if the wording uses a fact, table, chart or term
   *     that does not exist
   * @throws org.redthread.run.GateException if a figure stands in the report that is held back
   */
  public static Report compose(Disclosed disclosed, WordingFile words, Language language) {
    Composer composer = new Composer(Material.of(disclosed, words, language));
    Report report =
        new Report(
            language, composer.cover(), words.terms(), composer.sections(words), words.letter());
    Report noted = PolicyNotes.add(report, disclosed);
    noted.numbering();
    DisclosureGate.admit(noted, disclosed);
    return noted;
  }

  /** The names of the tables that a wording may place. */
  public static Set<String> tables() {
    return Catalogue.tables();
  }

  /** The names of the charts that a wording may place. */
  public static Set<String> charts() {
    return Catalogue.charts();
  }

  private Cover cover() {
    WordingFile words = material.words();
    return new Cover(
        material.findings().subject().id() + "/" + material.findings().provenance().runId(),
        text(words.title()),
        text(words.subtitle()),
        words.cover().stream().map(material::fill).toList(),
        words.value("draft"),
        words.author(),
        material.findings().asAt());
  }

  private List<Section> sections(WordingFile words) {
    Stream<Section> body = words.sections().stream().map(s -> section(s, false));
    Stream<Section> annexes = words.annexes().stream().map(s -> section(s, true));
    return Stream.concat(body, annexes).toList();
  }

  private Section section(WordingFile.SectionWords words, boolean annex) {
    return new Section(
        words.id(),
        annex,
        text(words.title()),
        new Blocks(words.id(), material).of(words.blocks()));
  }

  /** Text where no cross-reference can stand: titles. */
  private String text(String template) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : material.fill(template)) {
      out.append(inline instanceof Inline.Words w ? w.text() : "");
      out.append(inline instanceof Inline.Amount a ? a.text() : "");
    }
    return out.toString();
  }
}
