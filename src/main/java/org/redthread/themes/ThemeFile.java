package org.redthread.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redthread.taxonomy.Definition;

/** A theme as its YAML file has it, before any check. */
record ThemeFile(
    String id,
    String version,
    @Nullable TreeMap<String, String> labels,
    @Nullable Definition definition,
    @Nullable CodeFilter codes,
    @Nullable TreeMap<String, String> query,
    @Nullable ArrayList<Example> examples,
    @Nullable ArrayList<Example> counterExamples,
    Map<String, Map<String, List<String>>> words,
    String anchor,
    List<Criterion> subThemes) {

  ThemeFile {
    id = id == null ? "" : id;
    version = version == null ? "" : version;
    words = words == null ? Map.of() : words;
    anchor = anchor == null ? "" : anchor;
    subThemes = subThemes == null ? List.of() : List.copyOf(subThemes);
  }

  @SuppressWarnings("NullAway") // the constructor of Criterion takes what a file leaves out
  Criterion whole() {
    return new Criterion(id, labels, definition, codes, query, examples, counterExamples);
  }
}
