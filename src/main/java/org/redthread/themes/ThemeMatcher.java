package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.redthread.text.Analysers;

/**
 * Says which themes a complaint belongs to. It belongs to a criterion if its codes pass the code
 * filter, or its letter is found by the query of its language; it belongs to a theme also by
 * belonging to any of its sub-themes. Serialisable, and safe for several threads: each builds its
 * own queries at its first letter (some 50 ms).
 */
public final class ThemeMatcher implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Theme> themes;
  private transient ThreadLocal<Pair> matchers;

  private record Pair(LanguageMatcher english, LanguageMatcher norwegian) {
    List<LanguageMatcher> of(String language) {
      return switch (language) {
        case "en" -> List.of(english);
        case "nb", "nn", "no" -> List.of(norwegian);
        default -> List.of(english, norwegian);
      };
    }
  }

  public ThemeMatcher(List<Theme> themes) {
    this.themes = new ArrayList<>(themes);
    this.matchers = ThreadLocal.withInitial(this::build);
  }

  private Pair build() {
    return new Pair(new LanguageMatcher("en", themes), new LanguageMatcher("nb", themes));
  }

  private Object readResolve() {
    return new ThemeMatcher(themes);
  }

  public List<Theme> themes() {
    return List.copyOf(themes);
  }

  /**
   * The nodes of one complaint, sorted: {@code imaging}, {@code imaging/not-acted-on}.
   *
   * @param text the letter, any text at all; empty where there is none
   * @param language en, nb or nn; of anything else the queries of every language are tried
   * @param codes as the feed has them
   * @param nodes the failure types of the codes, those above them included
   */
  public Set<String> match(
      String text, String language, Collection<String> codes, Collection<String> nodes) {
    Set<String> found = new TreeSet<>();
    themes.forEach(
        theme ->
            theme
                .criteria()
                .forEach(
                    (node, criterion) -> {
                      if (criterion.codes().accepts(codes, nodes)) {
                        found.add(node);
                      }
                    }));
    if (!text.isBlank()) {
      String letter = Analysers.normal(text);
      matchers.get().of(language).forEach(matcher -> matcher.match(letter, found));
    }
    return withThemes(found);
  }

  private static Set<String> withThemes(Set<String> found) {
    for (String node : List.copyOf(found)) {
      int slash = node.indexOf('/');
      if (slash > 0) {
        found.add(node.substring(0, slash));
      }
    }
    return found;
  }
}
