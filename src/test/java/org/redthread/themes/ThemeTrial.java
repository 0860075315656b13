package org.redthread.themes;

import java.nio.file.Path;
import java.util.List;
import org.redthread.run.Yaml;

/** Themes as tests need them. */
final class ThemeTrial {
  private static ThemeMatcher unanchored = new ThemeMatcher(List.of());

  private ThemeTrial() {}

  /** The theme of a file, every letter of which is read in full. */
  static Theme withoutAnchor(Path file) {
    ThemeFile f = Yaml.read(file, ThemeFile.class);
    return new Theme(
        new ThemeFile(
            f.id(),
            f.version(),
            f.labels(),
            f.definition(),
            f.codes(),
            f.query(),
            f.examples(),
            f.counterExamples(),
            f.words(),
            "",
            f.subThemes()));
  }

  /** A matcher of one theme, made once. */
  static ThemeMatcher matcher(Theme theme) {
    if (unanchored.themes().isEmpty()) {
      unanchored = new ThemeMatcher(List.of(theme));
    }
    return unanchored;
  }
}
