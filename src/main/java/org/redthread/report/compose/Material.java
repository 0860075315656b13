package org.redthread.report.compose;

import java.util.List;
import java.util.Optional;
import org.redthread.report.blocks.Inline;
import org.redthread.report.disclosure.Disclosed;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.ReportYear;
import org.redthread.report.particulars.Issue;
import org.redthread.report.wording.Phrases;
import org.redthread.report.wording.Scope;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** All that tables, charts and paragraphs are made of. */
record Material(
    Findings findings,
    Facts facts,
    WordingFile words,
    Wording wording,
    Phrases phrases,
    Issue issue,
    Scope scope) {

  static Material of(Disclosed disclosed, WordingFile words, Language language, Issue issue) {
    Findings findings = disclosed.findings();
    Facts facts = disclosed.facts(new IssueFacts(issue, findings, words, language).all());
    Wording wording = new Wording(language, words.nouns());
    return new Material(
        findings,
        facts,
        words,
        wording,
        new Phrases(words, wording, facts),
        issue,
        Scope.of(findings));
  }

  /** The same, said of a sub-theme. */
  Material at(Scope other) {
    return new Material(findings, facts, words, wording, phrases, issue, other);
  }

  /** The end of an id within what is said of a sub-theme; empty for the theme. */
  String suffix() {
    return scope
        .verdict()
        .filter(verdict -> !scope.verdict().equals(Scope.of(findings).verdict()))
        .map(verdict -> "-" + verdict.node().replace('/', '-'))
        .orElse("");
  }

  Language language() {
    return wording.language();
  }

  List<Inline> fill(String template) {
    return phrases.fill(template, scope);
  }

  /** Text where no cross-reference can stand: titles. */
  String text(String template) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : fill(template)) {
      out.append(inline instanceof Inline.Words w ? w.text() : "");
      out.append(inline instanceof Inline.Amount a ? a.text() : "");
    }
    return out.toString();
  }

  /** A table cell: the figure's bare number, or the mark for what is not available. */
  List<Inline> cell(String fact) {
    return facts.find(fact).isPresent() ? phrases.cell(fact) : absent();
  }

  /** Where a body is, as its register says; the mark where it does not. */
  List<Inline> region(Optional<OrganisationRow> body) {
    return body.map(OrganisationRow::region)
        .filter(region -> !region.isBlank())
        .map(Inline::words)
        .orElseGet(this::absent);
  }

  List<Inline> absent() {
    return Inline.words(words.value("absent"));
  }

  /** "1.52 (1.31 to 1.77)". */
  List<Inline> interval(String fact) {
    if (facts.find(fact).isEmpty()) {
      return absent();
    }
    if (facts.suppressed(fact)) {
      return Inline.words(Wording.SUPPRESSED);
    }
    return phrases.fill(
        words.value("interval").replace("{x", "{" + fact), new Scope(scope.verdict(), List.of("")));
  }

  Optional<OrganisationRow> organisation(String id) {
    return findings.organisations().stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** The name of an organisation, or its code where the findings have no row of it. */
  String name(String id) {
    return organisation(id)
        .map(OrganisationRow::name)
        .or(() -> facts.find("year/body/" + id + "/name").map(wording::bare))
        .orElse(id);
  }

  /** The year of a report that is about one. */
  ReportYear year() {
    return findings
        .year()
        .orElseThrow(
            () ->
                new OperatorException(
                    "The wording asks for a table or chart of a year, which the report of a theme does not have."));
  }

  /** The words for a code of some kind, or the code itself where the wording has none. */
  String code(String kind, String code) {
    return words.values().getOrDefault(kind + "-" + code, code);
  }
}
