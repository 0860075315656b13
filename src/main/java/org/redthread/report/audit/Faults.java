package org.redthread.report.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules that are broken, each with its place. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  /** Notes a fault where the rule is not met: {@code rule} says what should be. */
  void expect(boolean met, String place, String rule) {
    if (!met) {
      found.add("Not so: " + place + ": " + rule + ".");
    }
  }

  /** Levels of headings must not be skipped, and begin at 1. */
  void headings(List<Heading> headings) {
    expect(!headings.isEmpty(), "the document", "has headings");
    int level = 0;
    for (Heading heading : headings) {
      expect(
          heading.level() <= level + 1,
          "heading '%s'".formatted(shortened(heading.text())),
          "is no more than one level below the heading before it");
      level = heading.level();
    }
  }

  /** A text that describes says something: not blank, no file name, and more than a word or two. */
  void described(String description, String place) {
    expect(description.strip().length() >= LEAST_SAID, place, "says in words what it shows");
    expect(
        !description.matches("(?i).*\\.(png|svg|jpe?g)|generated.*"),
        place,
        "is described by a person's words and no file name");
  }

  private static final int LEAST_SAID = 30;

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  List<String> found() {
    return List.copyOf(found);
  }

  /** A heading with its level, 1 the highest. */
  record Heading(int level, String text) {}
}
