package org.redthread.report.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.disclosure.Disclosed;
import org.redthread.report.disclosure.DisclosureGate;
import org.redthread.report.disclosure.Policy;
import org.redthread.report.disclosure.PolicyNotes;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Issue;
import org.redthread.report.wording.Scope;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** Findings, an analyst's wording and the particulars become the report model. */
public final class Composer {
  private final Material material;

  private Composer(Material material) {
    this.material = material;
  }

  /**
   * Composes a draft without particulars.
   *
   * @throws OperatorException if the wording uses a fact, table, chart or term that does not exist
   */
  public static Report compose(Findings findings, WordingFile words, Language language) {
    return compose(findings, words, language, Issue.draft());
  }

  /** The same in a state, with particulars. */
  public static Report compose(
      Findings findings, WordingFile words, Language language, Issue issue) {
    return compose(Disclosed.of(findings, Policy.CASEWORK), words, language, issue);
  }

  /** A draft of what disclosure control has let through. */
  public static Report compose(Disclosed disclosed, WordingFile words, Language language) {
    return compose(disclosed, words, language, Issue.draft());
  }

  /**
   * Composes a report of what disclosure control has let through; every table says under which
   * policy it stands.
   *
   * @throws OperatorException if the wording uses a fact, table, chart or term that does not exist,
   *     or a cross-reference leads nowhere
   * @throws org.redthread.run.GateException if a figure stands in the report that is held back
   */
  public static Report compose(
      Disclosed disclosed, WordingFile words, Language language, Issue issue) {
    Composer composer = new Composer(Material.of(disclosed, words, language, issue));
    Report report =
        new Report(
            language,
            new FirstLeaves(composer.material).cover(),
            words.terms(),
            composer.sections(words),
            words.letter());
    Report noted = PolicyNotes.add(report, disclosed);
    References.check(noted);
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

  private List<Section> sections(WordingFile words) {
    Stream<Section> body =
        words.sections().stream()
            .flatMap(
                s -> sections(s, s.front().orElse(false) ? Section.Kind.FRONT : Section.Kind.BODY));
    Stream<Section> annexes =
        words.annexes().stream().flatMap(s -> sections(s, Section.Kind.ANNEX));
    return Stream.concat(body, annexes).filter(s -> !s.blocks().isEmpty()).toList();
  }

  private Stream<Section> sections(WordingFile.SectionWords words, Section.Kind kind) {
    return switch (words.each()) {
      case "" -> Stream.of(section(words, kind, material));
      case "sub-themes" ->
          material.findings().subThemes().stream()
              .map(v -> section(words, kind, material.at(Scope.of(v))));
      default ->
          throw new OperatorException(
              "Section '%s' of the wording has each: '%s'; a section knows each: sub-themes."
                  .formatted(words.id(), words.each()));
    };
  }

  private Section section(WordingFile.SectionWords words, Section.Kind kind, Material m) {
    String id = words.id() + m.suffix();
    boolean numbered = kind != Section.Kind.FRONT;
    return new Section(
        id, kind, m.text(words.title()), new Blocks(words.id(), m, numbered).of(words.blocks()));
  }
}
