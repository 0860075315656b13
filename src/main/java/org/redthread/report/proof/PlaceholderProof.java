package org.redthread.report.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in braces: figures, cross-references and footnotes that exist. */
final class PlaceholderProof {
  /**
   * What is no figure: a verdict's name, an analyst's own words and what they rest on, the ISBN.
   */
  private static final Set<String> WRITTEN = Set.of("verdict-label", "text", "rests-on", "isbn");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** Parts of a wording whose braces are filled with figures of the findings. */
  private static final List<String> FILLED =
      List.of("title", "subtitle", "cover", "limits", "footnotes", "sections", "annexes");

  private final WordingSheet sheet;
  private final Optional<KnownFacts> facts;
  private final Set<String> footnotes;
  private final Set<String> targets = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  /** {@code footnotes} are those of the wording and of the one it builds on. */
  PlaceholderProof(WordingSheet sheet, Optional<KnownFacts> facts, Set<String> footnotes) {
    this.sheet = sheet;
    this.facts = facts;
    this.footnotes = footnotes;
  }

  List<String> problems() {
    for (WordingSheet.Saying saying : sheet.sayings()) {
      target(saying);
    }
    for (WordingSheet.Saying saying : sheet.sayings()) {
      if (filled(saying)) {
        proof(saying);
      }
    }
    return problems;
  }

  /** What a cross-reference may point at. */
  private void target(WordingSheet.Saying saying) {
    if (saying.under("sections") || saying.under("annexes")) {
      switch (saying.key()) {
        case "id", "chart" -> targets.add(saying.text());
        case "table" -> targets.add("table-" + saying.text());
        default -> {}
      }
    }
  }

  private static boolean filled(WordingSheet.Saying saying) {
    boolean caption =
        (saying.under("tables") || saying.under("charts"))
            && (saying.key().equals("caption")
                || saying.key().equals("notes")
                || (saying.under("charts") && saying.key().equals("description")));
    return caption || FILLED.stream().anyMatch(saying::under);
  }

  private void proof(WordingSheet.Saying saying) {
    if (saying.key().equals("if-present") || saying.key().equals("if-absent")) {
      fact(saying, saying.text(), saying.text());
      return;
    }
    Matcher m = PLACEHOLDER.matcher(saying.text());
    while (m.find()) {
      placeholder(saying, m.group(1));
    }
    String rest = PLACEHOLDER.matcher(saying.text()).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      add(saying, "has a brace without its other half");
    }
  }

  private void placeholder(WordingSheet.Saying saying, String inside) {
    if (inside.startsWith("@")) {
      boolean cited = saying.under("sections") || saying.under("annexes");
      boolean self = inside.startsWith("@self");
      if (cited && !self && !targets.contains(inside.substring(1))) {
        add(saying, "points with {%s} at nothing that this wording places".formatted(inside));
      }
    } else if (inside.startsWith("^")) {
      if (!footnotes.contains(inside.substring(1))) {
        add(saying, "uses the footnote {%s}, which 'footnotes' does not have".formatted(inside));
      }
    } else if (!WRITTEN.contains(inside)) {
      fact(saying, inside, name(inside));
    }
  }

  /** Without the forms of agreement and the way of writing. */
  private static String name(String inside) {
    int forms = inside.indexOf('?');
    String name = forms < 0 ? inside : inside.substring(0, forms);
    return name.replaceAll("\\.(n|lower)$", "");
  }

  private void fact(WordingSheet.Saying saying, String written, String name) {
    if (facts.isPresent() && !facts.get().has(name)) {
      add(saying, "names '%s', which no findings have".formatted(written));
    }
  }

  private void add(WordingSheet.Saying saying, String what) {
    problems.add("%s: '%s' %s.".formatted(sheet.place(saying.path()), saying.key(), what));
  }
}
