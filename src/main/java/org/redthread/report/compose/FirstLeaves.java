package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Imprint;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.LegalBases;
import org.redthread.report.particulars.Particulars;
import org.redthread.report.particulars.Stage;
import org.redthread.report.wording.WordingFile;

/** Embargo sheet, title page and its back. */
record FirstLeaves(Material m) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z/-]+)}");

  Cover cover() {
    WordingFile words = m.words();
    return new Cover(
        m.findings().subject().id() + "/" + m.findings().provenance().runId(),
        title(),
        text(words.subtitle()),
        words.cover().stream().map(m::fill).toList(),
        state(),
        words.author(),
        m.findings().asAt(),
        imprint());
  }

  private String title() {
    String given =
        m.issue().particulars().map(Particulars::title).map(t -> t.in(m.language())).orElse("");
    return given.isEmpty() ? text(m.words().title()) : given;
  }

  /** The word across the pages. */
  private String state() {
    Issue issue = m.issue();
    if (issue.stage() == Stage.EMBARGOED) {
      return m.words().value("embargoed");
    }
    if (issue.stage() == Stage.DRAFT) {
      return m.words().value("draft");
    }
    return issue.isExample() ? m.words().value("example") : "";
  }

  private Imprint imprint() {
    List<String> sheet =
        m.issue().stage() == Stage.EMBARGOED ? lines(m.words().embargoSheet()) : List.of();
    return new Imprint(
        String.join(" ", notices()),
        running(sheet),
        sheet,
        m.issue().particulars().map(this::presented).orElse(List.of()),
        m.issue().particulars().isEmpty() ? List.of() : lines(m.words().verso()),
        isbn());
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (m.issue().isExample()) {
      notices.add(term("example-notice"));
    }
    if (m.issue().stage() == Stage.DRAFT) {
      notices.add(term("draft-notice"));
    } else if (m.issue().stage() == Stage.EMBARGOED) {
      notices.addAll(lines(List.of(term("embargo-notice"))));
    }
    return notices;
  }

  private String running(List<String> sheet) {
    if (m.issue().stage() == Stage.EMBARGOED) {
      return sheet.isEmpty() ? state() : sheet.get(0);
    }
    return m.issue().stage() == Stage.DRAFT ? term("draft-notice") : state();
  }

  private List<String> presented(Particulars p) {
    LegalBases bases = m.issue().bases();
    List<String> lines = new ArrayList<>();
    p.legalBases().forEach(key -> lines.add(bases.basis(key).presented().in(m.language())));
    bases
        .chamber(p.legalBases())
        .ifPresent(
            chamber -> {
              p.orderedToBePrinted()
                  .ifPresent(
                      day ->
                          lines.add(
                              chamber
                                  .ordered()
                                  .in(m.language())
                                  .replace("{date}", m.wording().date(day))));
              if (!p.number().isEmpty() && !p.session().isEmpty()) {
                lines.add(paper(chamber, p));
              }
            });
    return lines;
  }

  private String paper(LegalBases.Chamber chamber, Particulars p) {
    return chamber
        .paper()
        .in(m.language())
        .replace("{number}", p.number())
        .replace("{session}", p.session().replace('-', '–'));
  }

  private Map<String, String> isbn() {
    Map<String, String> lines = new HashMap<>();
    m.issue()
        .particulars()
        .ifPresent(
            p ->
                p.isbn()
                    .forEach(
                        (format, isbn) ->
                            lines.put(format, term("isbn").replace("{n}", isbn.strip()))));
    return lines;
  }

  /** The lines that can be filled; one that names what the particulars leave out goes. */
  private List<String> lines(List<String> templates) {
    return templates.stream()
        .filter(this::known)
        .map(line -> line.equals(Imprint.ISBN) ? line : text(line))
        .toList();
  }

  private boolean known(String template) {
    Matcher names = NAME.matcher(template);
    boolean known = true;
    while (names.find()) {
      String name = names.group(1);
      known &= !IssueFacts.OPTIONAL.contains(name) || m.facts().find(name).isPresent();
    }
    return known;
  }

  private String term(String key) {
    return WordingFile.entry(m.words().terms(), key, "terms");
  }

  /** Text where no cross-reference can stand. */
  private String text(String template) {
    return m.text(template);
  }
}
