package org.redthread.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a source that map columns to the complaint. */
final class RuleYaml {
  private static final List<String> DATES = List.of("received", "incident", "closed", "remedy-due");
  private static final Set<String> LANGUAGES = Set.of("en", "nb", "nn", "");

  private final Section yaml;

  RuleYaml(Section yaml) {
    this.yaml = yaml;
  }

  Identity identity() {
    List<String> columns = yaml.list("id");
    List<String> hashed = yaml.list("id-hash");
    if (columns.isEmpty() && hashed.isEmpty()) {
      yaml.problem("id", "an id needs at least one column in 'id' or 'id-hash'");
    }
    List<String> caseColumns = List.of();
    String pattern = "";
    Section section = yaml.isMapping("case") ? yaml.section("case") : null;
    if (section != null) {
      caseColumns = section.list("columns");
      pattern = pattern(section, "pattern");
      section.finish();
    } else {
      caseColumns = yaml.list("case");
    }
    return new Identity(columns, hashed, caseColumns, pattern, version());
  }

  private VersionRule version() {
    if (!yaml.has("version")) {
      return VersionRule.NONE;
    }
    if (yaml.holdsText("version")) {
      return new VersionRule(yaml.text("version", ""), List.of(), "", false);
    }
    Section section = yaml.section("version");
    if (section == null) {
      return VersionRule.NONE;
    }
    VersionRule rule =
        new VersionRule(
            section.text("column", ""),
            formats(section, "en"),
            pattern(section, "file-pattern"),
            section.flag("snapshot", false));
    if (rule.column().isEmpty() == rule.filePattern().isEmpty()) {
      section.problem("", "either 'column' or 'file-pattern' is expected");
    }
    section.finish();
    return rule;
  }

  List<DateRule> dates() {
    List<DateRule> rules = new ArrayList<>();
    Section dates = yaml.section("dates");
    if (dates == null) {
      return rules;
    }
    for (String field : DATES) {
      Section date = dates.section(field);
      if (date != null) {
        rules.add(date(field, date));
      }
    }
    dates.finish();
    return List.copyOf(rules);
  }

  private static DateRule date(String field, Section date) {
    String locale = date.text("locale", "en");
    List<String> formats = formats(date, locale);
    if (formats.isEmpty()) {
      date.problem("", "'formats' is expected, as [yyyy-MM-dd]: a date is never guessed");
    }
    boolean required = date.flag("required", field.equals("received"));
    String column = date.required("column");
    date.finish();
    return new DateRule(field, column, formats, locale, required);
  }

  private static List<String> formats(Section section, String locale) {
    List<String> formats = section.list("formats");
    for (String format : formats) {
      try {
        DateReader.formatter(format, new Locale.Builder().setLanguageTag(locale).build());
      } catch (IllformedLocaleException e) {
        section.problem("locale", "a language such as en or nb is expected");
      } catch (IllegalArgumentException e) {
        section.problem("formats", "a date pattern such as dd/MM/yyyy is expected");
      }
    }
    return formats;
  }

  OrganisationRule organisation() {
    if (yaml.holdsText("organisation")) {
      return new OrganisationRule(yaml.text("organisation", ""), "", "", false);
    }
    Section section = yaml.section("organisation");
    if (section == null) {
      return OrganisationRule.NONE;
    }
    OrganisationRule rule =
        new OrganisationRule(
            section.text("name", ""),
            section.text("code", ""),
            pattern(section, "separator"),
            section.flag("each", false));
    if (rule.name().isEmpty() && rule.code().isEmpty()) {
      section.problem("", "'name' or 'code' is expected");
    }
    section.finish();
    return rule;
  }

  CodesRule codes() {
    if (yaml.holdsText("codes")) {
      return new CodesRule(yaml.list("codes"), "", "");
    }
    Section section = yaml.section("codes");
    if (section == null) {
      return CodesRule.NONE;
    }
    CodesRule rule =
        new CodesRule(
            section.list("columns"), section.text("separator", ""), section.text("join", ""));
    section.finish();
    return rule;
  }

  NarrativeRule narrative() {
    if (yaml.holdsText("narrative")) {
      return new NarrativeRule(yaml.list("narrative"), "", Field.NONE);
    }
    Section section = yaml.section("narrative");
    if (section == null) {
      return NarrativeRule.NONE;
    }
    String language = section.text("language", "");
    if (!LANGUAGES.contains(language)) {
      section.problem("language", "one of en, nb, nn is expected");
    }
    NarrativeRule rule = new NarrativeRule(section.list("columns"), language, language(section));
    section.finish();
    return rule;
  }

  private static Field language(Section section) {
    String column = section.text("language-column", "");
    Map<String, String> map = section.map("language-map");
    if (column.isEmpty()) {
      return Field.NONE;
    }
    if (map.isEmpty()) {
      map = Map.of("en", "en", "nb", "nb", "nn", "nn");
    }
    if (!LANGUAGES.containsAll(map.values())) {
      section.problem("language-map", "values en, nb or nn are expected");
    }
    return new Field(List.of(column), map, Field.Otherwise.EMPTY, "");
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
    String pattern = pattern(section, "column-pattern");
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

  private static String pattern(Section section, String key) {
    String text = section.text(key, "");
    try {
      Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      section.problem(key, "it is no regular expression: " + e.getDescription());
      return "";
    }
    return text;
  }
}
