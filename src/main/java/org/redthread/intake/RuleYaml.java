package org.redthread.intake;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads from a source the rules of identity, dates, organisation, codes and narrative. */
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

  static String pattern(Section section, String key) {
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
