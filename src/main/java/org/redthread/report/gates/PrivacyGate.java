package org.redthread.report.gates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redthread.privacy.Entity;
import org.redthread.privacy.Kind;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.particulars.CaseStory;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Passage;
import org.redthread.run.GateException;

/**
 * Looks at what an analyst wrote once more before a document is made of it: nobody may be found in
 * a case but by initials. Messages name the case and the kind, never the words.
 */
public final class PrivacyGate {
  /** Mrs A, Baby B, fru C, D, E.F. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Baby|Herr|herr|Fru|fru|Frøken|Pasient|Patient)\\.?[ \\u00a0])?"
              + "[A-ZÆØÅ](?:[. \\u00a0]*[A-ZÆØÅ])?\\.?(?:[’']?s)?");

  /** What no part of a report may hold, whoever it is about. */
  private static final Set<Kind> NEVER =
      EnumSet.of(
          Kind.NHS_NUMBER,
          Kind.NATIONAL_INSURANCE,
          Kind.BIRTH_NUMBER,
          Kind.BIRTH_DATE,
          Kind.BANK,
          Kind.CASE_NUMBER);

  /** Contact lines of the office itself. */
  private static final Set<String> OWN = Set.of("enquiries", "printer", "copyright.owner");

  private final Redactor redactor = Redactor.standard();
  private final Findings findings;
  private final List<String> problems = new ArrayList<>();

  private PrivacyGate(Findings findings) {
    this.findings = findings;
  }

  /**
   * Looks at every word that the particulars give, in the language of the report.
   *
   * @throws GateException listing every passage that may point to a person
   */
  public static void check(Issue issue, Findings findings, Language language) {
    PrivacyGate gate = new PrivacyGate(findings);
    issue.cases().forEach(story -> gate.story(story, language));
    Passage.of(issue).forEach(passage -> gate.passage(passage, language));
    if (!gate.problems.isEmpty()) {
      throw new GateException(String.join(System.lineSeparator(), gate.problems));
    }
  }

  private void story(CaseStory story, Language language) {
    if (!INITIALS.matcher(story.name().in(language)).matches()) {
      problems.add(
          "Case '%s' is not called by initials, such as Mrs A; give no more of the name."
              .formatted(story.id()));
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean doubtful = false;
    for (Passage passage : Passage.of(story)) {
      String text = withoutOrganisations(passage.text().in(language));
      Redaction redaction = redactor.redaction(text, language.code());
      redaction.entities().stream()
          .filter(entity -> !initials(text, entity))
          .filter(entity -> !vouched(text, entity, story))
          .forEach(entity -> kinds.add(entity.kind()));
      doubtful |= redaction.risk().doubtful();
    }
    if (!kinds.isEmpty()) {
      problems.add(
          "Case '%s' holds what may point to a person (%s); write initials and leave the rest out, or list a word that is no name under 'not-names'."
              .formatted(story.id(), names(kinds)));
    } else if (doubtful) {
      problems.add(
          "Case '%s' has so many capitals or so odd a spelling that names could be hidden in it; write it plainly."
              .formatted(story.id()));
    }
  }

  private static String names(Set<Kind> kinds) {
    return kinds.stream().map(Kind::name).collect(Collectors.joining(", "));
  }

  private static boolean initials(String text, Entity entity) {
    String span = text.substring(entity.start(), entity.end()).strip();
    return entity.kind() == Kind.PERSON && INITIALS.matcher(span).matches();
  }

  private static boolean vouched(String text, Entity entity, CaseStory story) {
    String span = text.substring(entity.start(), entity.end()).strip();
    return entity.kind() == Kind.PERSON && story.notNames().contains(span);
  }

  /** Organisations that the findings name may be named: they are no persons. */
  private String withoutOrganisations(String text) {
    String left = text.replaceAll("\\{[^{}]*}", "it");
    for (OrganisationRow row : findings.organisations()) {
      left = left.replace(row.name(), "the organisation");
    }
    return left;
  }

  private void passage(Passage passage, Language language) {
    if (OWN.contains(passage.place()) || passage.place().startsWith("cases.")) {
      return;
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    redactor.redaction(passage.text().in(language), language.code()).entities().stream()
        .map(Entity::kind)
        .filter(NEVER::contains)
        .forEach(kinds::add);
    if (!kinds.isEmpty()) {
      problems.add(
          "'%s' of the particulars holds what may point to a person (%s); leave it out."
              .formatted(passage.place(), names(kinds)));
    }
  }
}
