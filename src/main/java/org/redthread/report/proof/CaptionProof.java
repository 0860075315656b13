package org.redthread.report.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables and charts that are placed exist and have their words; words that nothing uses. */
final class CaptionProof {
  private final WordingSheet sheet;
  private final WordingSheet base;
  private final List<String> problems = new ArrayList<>();

  /** {@code base} is the wording that this one builds on, or itself. */
  CaptionProof(WordingSheet sheet, WordingSheet base) {
    this.sheet = sheet;
    this.base = base;
  }

  List<String> problems(Set<String> tables, Set<String> charts) {
    placed("table", "tables", tables);
    placed("chart", "charts", charts);
    unknown("tables", tables);
    unknown("charts", charts);
    footnotes();
    return problems;
  }

  private void placed(String key, String words, Set<String> known) {
    for (WordingSheet.Saying s : sheet.sayings()) {
      if (!s.key().equals(key) || !(s.under("sections") || s.under("annexes"))) {
        continue;
      }
      if (!known.contains(s.text())) {
        problems.add(
            "%s: there is no %s '%s'; known: %s."
                .formatted(
                    sheet.place(s.path()),
                    key,
                    s.text(),
                    String.join(", ", known.stream().sorted().toList())));
      } else if (!sheet.keys(words).contains(s.text()) && !base.keys(words).contains(s.text())) {
        problems.add(
            "%s: the %s '%s' has no caption; add it under '%s'."
                .formatted(sheet.place(s.path()), key, s.text(), words));
      }
    }
  }

  private void unknown(String words, Set<String> known) {
    for (String name : sheet.keys(words)) {
      if (!known.contains(name)) {
        problems.add(
            "%s: '%s' has words for '%s', which does not exist; take them out."
                .formatted(sheet.place(List.of(words, name)), words, name));
      }
    }
  }

  private void footnotes() {
    Set<String> used = new HashSet<>();
    sheet.sayings().forEach(s -> used.add(s.text()));
    for (String name : sheet.keys("footnotes")) {
      if (used.stream().noneMatch(text -> text.contains("{^" + name + "}"))) {
        problems.add(
            "%s: the footnote '%s' is never used; use it or take it out."
                .formatted(sheet.place(List.of("footnotes", name)), name));
      }
    }
  }
}
