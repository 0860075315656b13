package org.redthread.report.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.Unit;
import org.redthread.report.particulars.CaseStory;
import org.redthread.report.particulars.Embargo;
import org.redthread.report.particulars.Foreword;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Particulars;
import org.redthread.report.particulars.Recommendation;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** What the particulars say, as facts that a wording may name: report/session, report/cases. */
record IssueFacts(Issue issue, Findings findings, WordingFile words, Language language) {
  /** Words that may be missing as long as the report is a draft; a line that uses one goes. */
  static final List<String> OPTIONAL =
      List.of(
          "report/number",
          "report/session",
          "report/ordered-on",
          "report/published-on",
          "report/embargo-day",
          "report/embargo-time",
          "report/embargo-zone",
          "report/available-at",
          "report/enquiries",
          "report/printer",
          "report/copyright-owner",
          "report/copyright-year",
          "report/signatory",
          "report/signatory-office");

  Stream<Fact> all() {
    Stream<Fact> counts =
        Stream.of(
            Fact.count("report/cases", issue.cases().size(), Unit.CASES),
            Fact.count("report/conclusions", issue.conclusions().size(), Unit.CONCLUSIONS),
            Fact.count(
                "report/recommendations", issue.recommendations().size(), Unit.RECOMMENDATIONS),
            Fact.count(
                "report/earlier-recommendations", issue.earlier().size(), Unit.RECOMMENDATIONS));
    return Stream.of(
            counts,
            issue.particulars().stream().flatMap(this::paper),
            issue.cases().stream().flatMap(this::story),
            issue.recommendations().stream().flatMap(this::recommendation))
        .flatMap(s -> s);
  }

  private Stream<Fact> paper(Particulars p) {
    Stream<Optional<Fact>> own =
        Stream.of(
            words("report/number", p.number()),
            words("report/session", p.session()),
            day("report/ordered-on", p.orderedToBePrinted()),
            day("report/published-on", p.published()),
            words("report/available-at", p.availableAt()),
            words("report/enquiries", p.enquiries().in(language)),
            words("report/printer", p.printer().in(language)));
    Stream<Optional<Fact>> owner =
        p.copyright().stream()
            .flatMap(
                c ->
                    Stream.of(
                        words("report/copyright-owner", c.owner().in(language)),
                        words("report/copyright-year", Integer.toString(c.year()))));
    return Stream.of(
            own,
            owner,
            p.embargo().stream().flatMap(this::embargo),
            p.foreword().stream().flatMap(this::foreword))
        .flatMap(s -> s)
        .flatMap(Optional::stream);
  }

  private Stream<Optional<Fact>> embargo(Embargo embargo) {
    String zone = "zone-" + embargo.zone().getId();
    String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(embargo.time());
    return Stream.of(
        Optional.of(new Fact.Day("report/embargo-day", embargo.date())),
        words("report/embargo-time", time),
        words("report/embargo-zone", WordingFile.entry(words.terms(), zone, "terms")));
  }

  private Stream<Optional<Fact>> foreword(Foreword foreword) {
    return Stream.of(
        words("report/signatory", foreword.signatory()),
        words("report/signatory-office", foreword.office().in(language)));
  }

  private Stream<Fact> story(CaseStory story) {
    String id = "case/" + story.id() + "/";
    return Stream.of(
            words(id + "name", story.name().in(language)),
            words(id + "title", story.title().in(language)),
            words(id + "organisation", organisation(story)),
            words(id + "failing", failing(story)))
        .flatMap(Optional::stream);
  }

  private String organisation(CaseStory story) {
    return story.organisation().isEmpty()
        ? words.value("organisation-not-named")
        : findings.organisations().stream()
            .filter(row -> row.id().equals(story.organisation()))
            .map(OrganisationRow::name)
            .findFirst()
            .orElseThrow(() -> unknown(story, "organisation", story.organisation()));
  }

  private String failing(CaseStory story) {
    return story.failing().isEmpty()
        ? findings.subject().label().in(language)
        : findings.verdicts().stream()
            .filter(verdict -> verdict.node().equals(story.failing()))
            .map(verdict -> verdict.label().in(language))
            .findFirst()
            .orElseThrow(() -> unknown(story, "failing", story.failing()));
  }

  private static OperatorException unknown(CaseStory story, String key, String value) {
    return new OperatorException(
        "Case '%s' of the particulars has %s: %s, which the findings do not have; correct it or leave it out."
            .formatted(story.id(), key, value));
  }

  private Stream<Fact> recommendation(Recommendation r) {
    String id = "recommendation/" + r.id() + "/";
    int number = issue.recommendations().indexOf(r) + 1;
    return Stream.of(
            words(id + "number", Integer.toString(number)),
            words(id + "addressee", r.addressee().in(language)),
            words(id + "measure", r.measure().in(language)),
            day(id + "by", r.by()))
        .flatMap(Optional::stream);
  }

  private static Optional<Fact> words(String id, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Fact.words(id, text));
  }

  private static Optional<Fact> day(String id, Optional<LocalDate> day) {
    return day.map(d -> new Fact.Day(id, d));
  }
}
