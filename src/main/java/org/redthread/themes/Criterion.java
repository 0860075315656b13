package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.TreeMap;
import org.redthread.taxonomy.Definition;
import org.redthread.taxonomy.Labels;

/**
 * What a theme, or one failing within it, is and how its complaints are found.
 *
 * @param id of a sub-theme within its theme, or of the theme itself
 * @param labels by language
 * @param definition what belongs here
 * @param codes complaints with one of these belong here whatever they say
 * @param query by language (en, nb, nn; nynorsk falls back on bokmål): complaints whose letter it
 *     finds belong here whatever their codes
 * @param examples letters that must be found
 * @param counterExamples letters that must not be found
 */
public record Criterion(
    String id,
    TreeMap<String, String> labels,
    Definition definition,
    CodeFilter codes,
    TreeMap<String, String> query,
    ArrayList<Example> examples,
    ArrayList<Example> counterExamples)
    implements Serializable {

  /** A file may leave out whatever is empty. */
  public Criterion {
    id = id == null ? "" : id;
    labels = labels == null ? new TreeMap<>() : new TreeMap<>(labels);
    definition = definition == null ? Definition.NONE : definition;
    codes = codes == null ? new CodeFilter(new ArrayList<>(), new ArrayList<>()) : codes;
    query = query == null ? new TreeMap<>() : new TreeMap<>(query);
    examples = examples == null ? new ArrayList<>() : new ArrayList<>(examples);
    counterExamples =
        counterExamples == null ? new ArrayList<>() : new ArrayList<>(counterExamples);
  }

  public String label(String language) {
    return Labels.of(labels, language, id);
  }
}
