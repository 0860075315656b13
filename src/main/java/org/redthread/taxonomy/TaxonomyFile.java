package org.redthread.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A taxonomy as its YAML file has it, before any check. */
record TaxonomyFile(
    String id,
    String version,
    String source,
    List<String> languages,
    Map<String, List<Degree>> scales,
    List<TaxonomyNode> nodes) {

  TaxonomyFile {
    id = id == null ? "" : id;
    version = version == null ? "" : version;
    source = source == null ? "" : source.strip();
    languages = languages == null ? List.of("en", "nb") : List.copyOf(languages);
    scales = scales == null ? Map.of() : new TreeMap<>(scales);
    nodes = nodes == null ? List.of() : List.copyOf(nodes);
  }
}
