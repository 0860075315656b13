package org.redthread.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;

/** Reads a source from YAML and gathers every problem with its line. */
final class SourceYaml {
  private static final List<String> PLAIN =
      List.of("service-area", "outcome", "severity", "harm", "remedy", "channel");

  private final Section yaml;
  private final Problems problems;

  private SourceYaml(Section yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  static Source read(Path file) {
    Problems problems = new Problems();
    Source source = new SourceYaml(Section.open(file, problems), problems).source();
    problems.throwIfAny();
    return source;
  }

  private Source source() {
    String id = yaml.required("source");
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      yaml.problem("source", "small letters, digits and hyphens are expected");
    }
    RuleYaml rules = new RuleYaml(yaml);
    FieldYaml mapped = new FieldYaml(yaml);
    Source source =
        new Source(
            id,
            yaml.text("description", ""),
            files(yaml, "files"),
            format(),
            layout(),
            rules.identity(),
            rules.dates(),
            rules.organisation(),
            rules.codes(),
            rules.narrative(),
            fields(mapped),
            mapped.count(),
            yaml.sections("join").stream().map(SourceYaml::join).toList(),
            Set.copyOf(yaml.list("missing")),
            Set.copyOf(yaml.list("optional")),
            gates());
    if (source.count() != null && source.organisation().each()) {
      yaml.problem("count", "a row has periods or several organisations, not both");
    }
    if (source.identity().version().snapshot() && source.count() == null) {
      yaml.problem("version", "'snapshot' is for sources with 'count'");
    }
    yaml.finish();
    return source;
  }

  private Format format() {
    String text = yaml.text("format", "csv");
    try {
      return Format.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      yaml.problem("format", "one of csv, xlsx, jsonl, parquet is expected");
      return Format.CSV;
    }
  }

  private static List<String> files(Section yaml, String key) {
    List<String> files = yaml.list(key);
    if (files.isEmpty()) {
      yaml.problem(yaml.has(key) ? key : "", "'%s' must name at least one file".formatted(key));
    }
    for (String file : files) {
      if (file.startsWith("/") || file.contains("..") || file.contains("\\")) {
        yaml.problem(key, "a path below the data folder is expected, with / between folders");
      }
    }
    return files;
  }

  private Layout layout() {
    Section csv = yaml.section("csv");
    Section xlsx = yaml.section("xlsx");
    Section jsonl = yaml.section("jsonl");
    Section one = csv != null ? csv : xlsx != null ? xlsx : jsonl;
    Layout layout = one == null ? Layout.DEFAULT : layout(one);
    for (Section section : new Section[] {csv, xlsx, jsonl}) {
      if (section != null) {
        section.finish();
      }
    }
    return layout;
  }

  private static Layout layout(Section yaml) {
    Layout usual = Layout.DEFAULT;
    String headerKey = yaml.has("header-row") ? "header-row" : "header-line";
    return new Layout(
        character(yaml, "delimiter", usual.delimiter()),
        character(yaml, "quote", usual.quote()),
        encoding(yaml),
        whole(yaml, headerKey, usual.headerLine()),
        yaml.text("sheet", ""),
        yaml.text("list-separator", usual.listSeparator()),
        whole(yaml, "max-record-characters", usual.maxRecordCharacters()));
  }

  private static char character(Section yaml, String key, char usual) {
    String text = yaml.text(key, String.valueOf(usual));
    if (text.equals("tab") || text.equals("\\t")) {
      return '\t';
    }
    if (text.length() != 1 || text.equals("\n") || text.equals("\r")) {
      yaml.problem(key, "one character is expected, or tab");
      return usual;
    }
    return text.charAt(0);
  }

  private static String encoding(Section yaml) {
    String name = yaml.text("encoding", "UTF-8");
    try {
      return Charset.forName(name).name();
    } catch (IllegalArgumentException e) {
      yaml.problem("encoding", "no such character set; UTF-8 or windows-1252 are usual");
      return "UTF-8";
    }
  }

  private static int whole(Section yaml, String key, int usual) {
    double number = yaml.number(key, usual);
    if (number < 1 || number != Math.rint(number) || number > Integer.MAX_VALUE / 4) {
      yaml.problem(key, "a whole number from 1 is expected");
      return usual;
    }
    return (int) number;
  }

  private Map<String, Field> fields(FieldYaml mapped) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("kind", mapped.kind());
    for (String key : PLAIN) {
      fields.put(key, mapped.field(key, Set.of()));
    }
    fields.put("by-whom", mapped.field("by-whom", Set.of("self", "on-behalf", "")));
    fields.put("anonymous", mapped.field("anonymous", Set.of("true", "false")));
    return fields;
  }

  private static Join join(Section yaml) {
    String on = yaml.required("on");
    Join join = new Join(files(yaml, "files"), on, yaml.text("key", on), yaml.list("columns"));
    if (join.columns().isEmpty()) {
      yaml.problem("columns", "at least one column of the second file is expected");
    }
    yaml.finish();
    return join;
  }

  private GateRule gates() {
    Section gates = yaml.section("gates");
    if (gates == null) {
      return GateRule.DEFAULT;
    }
    double quarantined = gates.number("max-quarantined", GateRule.DEFAULT.maxQuarantined());
    double share = gates.number("min-share-of-last", GateRule.DEFAULT.minShareOfLast());
    gates.finish();
    try {
      return new GateRule(quarantined, share);
    } catch (IllegalArgumentException e) {
      yaml.problem("gates", "shares between 0 and 1 are expected");
      return GateRule.DEFAULT;
    }
  }

  /** Reads several sources; every problem of every file is listed, and an id given twice. */
  static List<Source> readAll(List<Path> files) {
    Problems problems = new Problems();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Path file : files) {
      problems.gather(
          () -> {
            Source source = read(file);
            if (sources.putIfAbsent(source.id(), source) != null) {
              throw new OperatorException(
                  "%s: the source '%s' is declared twice; give it another id."
                      .formatted(file, source.id()));
            }
          });
    }
    problems.throwIfAny();
    return List.copyOf(sources.values());
  }
}
