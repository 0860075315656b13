package org.redthread.themes;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.run.Yaml;

/**
 * A theme an ombud follows, such as imaging not followed up, with the failings it is made of. Its
 * node is its id; a sub-theme's node is {@code theme/sub-theme}.
 */
public final class Theme implements Serializable {
  private static final long serialVersionUID = 1;

  private final String version;
  private final Criterion whole;
  private final ArrayList<Criterion> subThemes;
  private final WordSets words;

  Theme(ThemeFile file) {
    version = file.version();
    whole = file.whole();
    subThemes = new ArrayList<>(file.subThemes());
    words = new WordSets(file.id(), file.words(), file.anchor());
  }

  /**
   * Reads one file, after {@link ThemeCheck} found nothing wrong with it.
   *
   * @throws org.redthread.run.OperatorException listing every problem at once, each with its line
   */
  public static Theme load(Path file) {
    ThemeCheck.of(file).throwIfAny();
    return new Theme(Yaml.read(file, ThemeFile.class));
  }

  public String id() {
    return whole.id();
  }

  public String version() {
    return version;
  }

  public String label(String language) {
    return whole.label(language);
  }

  /** What belongs here, in a language (en, nb, nn), or the nearest that has one. */
  public String definition(String language) {
    return whole.definition().in(language);
  }

  /** The theme as a whole: its own labels, codes and query. */
  public Criterion whole() {
    return whole;
  }

  /** The failings it is made of, in the order of the file. */
  public List<Criterion> subThemes() {
    return List.copyOf(subThemes);
  }

  WordSets words() {
    return words;
  }

  /** Node id to criterion: the theme first, then its sub-themes. */
  public Map<String, Criterion> criteria() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    criteria.put(id(), whole);
    subThemes.forEach(sub -> criteria.put(id() + "/" + sub.id(), sub));
    return criteria;
  }

  /** The labels of one of its nodes, by language. */
  TreeMap<String, String> labels(String node) {
    Criterion criterion = criteria().get(node);
    return criterion == null ? new TreeMap<>() : criterion.labels();
  }
}
