package org.redthread.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.report.findings.Language;

/**
 * What organisations and failure types are called.
 *
 * @param organisations by id
 * @param english and {@code norwegian} labels of failure types, by id
 */
public record Names(
    Map<String, String> organisations, Map<String, String> english, Map<String, String> norwegian) {
  public Names {
    organisations = Map.copyOf(organisations);
    english = Map.copyOf(english);
    norwegian = Map.copyOf(norwegian);
  }

  static Names of(List<Line> organisations, List<Line> types) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> english = new HashMap<>();
    Map<String, String> norwegian = new HashMap<>();
    organisations.forEach(line -> names.put(line.text("organisation"), line.text("name")));
    for (Line line : types) {
      english.put(line.text("node"), line.text("label"));
      String label = line.text("label_nb").isEmpty() ? line.text("label") : line.text("label_nb");
      norwegian.put(line.text("node"), label);
    }
    return new Names(names, english, norwegian);
  }

  /** The id where there is no name. */
  public String organisation(String id) {
    String name = organisations.getOrDefault(id, "");
    return name.isBlank() ? id : name;
  }

  /** The id where there is no label. */
  public String type(String id, Language language) {
    return (language == Language.NB ? norwegian : english).getOrDefault(id, id);
  }
}
