package org.redthread.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a source the fields that go through maps, and the counts of aggregated feeds. */
final class FieldYaml {
  private final Section yaml;

  FieldYaml(Section yaml) {
    this.yaml = yaml;
  }

  Field kind() {
    if (yaml.holdsText("kind") || !yaml.has("kind")) {
      String kind = yaml.text("kind", "complaint");
      if (!kinds().contains(kind)) {
        yaml.problem("kind", "one of complaint, feedback, enquiry is expected");
      }
      return Field.constant(kind);
    }
    Field field = field("kind", kinds());
    return new Field(field.columns(), field.map(), Field.Otherwise.REJECT, field.constant());
  }

  private static Set<String> kinds() {
    return Set.of("complaint", "feedback", "enquiry");
  }

  /** A text field: the name of a column, or a mapping; its values among those allowed, if any. */
  Field field(String key, Set<String> allowed) {
    if (!yaml.has(key)) {
      return Field.NONE;
    }
    if (yaml.holdsText(key)) {
      return new Field(yaml.list(key), Map.of(), Field.Otherwise.KEEP, "");
    }
    Section section = yaml.section(key);
    return section == null ? Field.NONE : field(section, allowed);
  }

  private static Field field(Section section, Set<String> allowed) {
    List<String> columns = new ArrayList<>(section.list("column"));
    columns.addAll(section.list("columns"));
    Map<String, String> map = section.map("map");
    String constant = section.text("value", "");
    if (columns.isEmpty() == constant.isEmpty()) {
      section.problem("", "either 'column' or 'value' is expected");
    }
    Set<String> values = new HashSet<>(map.values());
    values.add(constant);
    values.remove("");
    if (!allowed.isEmpty() && !allowed.containsAll(values)) {
      section.problem("map", "values among %s are expected".formatted(sorted(allowed)));
    }
    refuseClash(section, map);
    Field.Otherwise otherwise = otherwise(section, map.isEmpty());
    section.finish();
    return new Field(List.copyOf(columns), map, otherwise, constant);
  }

  private static List<String> sorted(Set<String> values) {
    return values.stream().filter(value -> !value.isEmpty()).sorted().toList();
  }

  private static void refuseClash(Section section, Map<String, String> map) {
    Map<String, String> folded = new HashMap<>();
    map.forEach(
        (from, to) -> {
          String before = folded.put(from.toLowerCase(Locale.ROOT), to);
          if (before != null && !before.equals(to)) {
            section.problem("map", "two keys that differ by capitals only have different values");
          }
        });
  }

  private static Field.Otherwise otherwise(Section section, boolean noMap) {
    String text = section.text("otherwise", noMap ? "keep" : "empty");
    try {
      return Field.Otherwise.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      section.problem("otherwise", "one of empty, keep, reject is expected");
      return Field.Otherwise.EMPTY;
    }
  }

  @Nullable CountRule count() {
    Section section = yaml.section("count");
    if (section == null) {
      return null;
    }
    Map<String, String> columns = section.map("columns");
    String pattern = RuleYaml.pattern(section, "column-pattern");
    if (columns.isEmpty() == pattern.isEmpty()) {
      section.problem("", "either 'columns' or 'column-pattern' is expected");
    }
    PeriodKind kind = period(section);
    if (columns.values().stream().anyMatch(label -> Periods.start(kind, label) == null)) {
      section.problem("columns", "periods of the declared kind are expected, as 2021-22");
    }
    section.finish();
    return new CountRule(columns, pattern, kind);
  }

  private static PeriodKind period(Section section) {
    String text = section.text("period", "financial-year");
    try {
      return PeriodKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      section.problem("period", "one of financial-year, year, month is expected");
      return PeriodKind.FINANCIAL_YEAR;
    }
  }
}
