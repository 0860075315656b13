package org.redthread.themes;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;
import org.redthread.run.Yaml;
import org.redthread.run.YamlPlaces;

/** Finds everything that is wrong with a theme file, each problem with its line. */
public final class ThemeCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final ThemeFile file;
  private final Theme theme;
  private final YamlPlaces places;
  private final Problems problems = new Problems();

  private ThemeCheck(ThemeFile file, YamlPlaces places) {
    this.file = file;
    this.theme = new Theme(file);
    this.places = places;
  }

  /** Checks a file without regard to taxonomies. */
  static Problems of(Path path) {
    return check(path, null);
  }

  /**
   * Checks a file.
   *
   * @param nodes the ids of all failure types that its code filters may name
   */
  public static Problems of(Path path, Set<String> nodes) {
    return check(path, nodes);
  }

  private static Problems check(Path path, @org.jspecify.annotations.Nullable Set<String> nodes) {
    Problems problems = new Problems();
    problems.gather(
        () -> {
          ThemeFile file = Yaml.read(path, ThemeFile.class);
          ThemeCheck check = new ThemeCheck(file, YamlPlaces.of(path));
          check.shape();
          if (nodes != null) {
            check.eachCriterion((node, criterion, at) -> check.nodes(criterion, nodes, at));
          }
          if (check.problems.isEmpty()) {
            check.examples();
          }
          check.problems.all().forEach(problems::add);
        });
    return problems;
  }

  private interface Visit {
    void criterion(String node, Criterion criterion, Object[] at);
  }

  private void eachCriterion(Visit visit) {
    visit.criterion(theme.id(), theme.whole(), new Object[] {});
    for (int i = 0; i < file.subThemes().size(); i++) {
      Criterion sub = file.subThemes().get(i);
      visit.criterion(theme.id() + "/" + sub.id(), sub, new Object[] {"sub-themes", i});
    }
  }

  private void shape() {
    if (file.version().isEmpty()) {
      say("key 'version' is missing; give it a value", "version");
    }
    Set<String> ids = new HashSet<>();
    eachCriterion(
        (node, criterion, at) -> {
          head(criterion, at);
          if (!ids.add(node)) {
            say("sub-theme '%s' is there twice".formatted(criterion.id()), at);
          }
          criterion.query().forEach((language, text) -> query(language, text, at));
          answerable(criterion, at);
        });
  }

  private void head(Criterion criterion, Object... at) {
    if (!ID.matcher(criterion.id()).matches()) {
      say("the 'id' must be small letters, digits and - only", with(at, "id"));
    }
    if (criterion.definition().only("en").isEmpty()) {
      say("'definition' is missing: say what belongs here", with(at, "definition"));
    }
    for (String language : ThemeQuery.LANGUAGES) {
      if (criterion.labels().getOrDefault(language, "").isBlank()) {
        say("the label in '%s' is missing".formatted(language), with(at, "labels"));
      }
    }
  }

  private void answerable(Criterion criterion, Object... at) {
    boolean mute =
        criterion.query().isEmpty()
            && criterion.codes().feed().isEmpty()
            && criterion.codes().nodes().isEmpty();
    if (mute && !(at.length == 0 && !file.subThemes().isEmpty())) {
      say("'%s' has neither codes nor a query, so it finds nothing".formatted(criterion.id()), at);
    }
  }

  private void query(String language, String text, Object... at) {
    Object[] place = with(with(at, "query"), language);
    if (!ThemeQuery.LANGUAGES.contains(language)) {
      say("a query is in 'en' or in 'nb', which serves nynorsk as well", place);
      return;
    }
    try {
      Query query = ThemeQuery.parse(theme, language, text);
      Set<String> anchors = ThemeQuery.anchors(theme, language);
      if (!anchors.isEmpty() && !ThemeQuery.isAnchored(query, anchors)) {
        say("a letter without any word of the set named by 'anchor' could match", place);
      }
    } catch (OperatorException slip) {
      say(String.valueOf(slip.getMessage()), place);
    }
  }

  private void nodes(Criterion criterion, Set<String> known, Object... at) {
    List<String> nodes = criterion.codes().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (!known.contains(nodes.get(i))) {
        say(
            "there is no node '%s' in any taxonomy".formatted(nodes.get(i)),
            with(with(with(at, "codes"), "nodes"), i));
      }
    }
  }

  private void examples() {
    ThemeMatcher matcher = new ThemeMatcher(List.of(theme));
    eachCriterion(
        (node, criterion, at) -> {
          examples(matcher, node, criterion.examples(), with(at, "examples"));
          examples(matcher, node, criterion.counterExamples(), with(at, "counter-examples"));
        });
  }

  private void examples(ThemeMatcher matcher, String node, List<Example> examples, Object[] at) {
    boolean wanted = at[at.length - 1].equals("examples");
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      Set<String> found = matcher.match(example.text(), example.language(), List.of(), List.of());
      if (found.contains(node) != wanted) {
        say("'%s' %s".formatted(node, wanted ? "does not find it" : "finds it"), with(at, i));
      }
    }
  }

  private static Object[] with(Object[] path, Object step) {
    Object[] longer = java.util.Arrays.copyOf(path, path.length + 1);
    longer[path.length] = step;
    return longer;
  }

  private void say(String what, Object... path) {
    problems.add("%s: %s.".formatted(places.at(path), what));
  }
}
