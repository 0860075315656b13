package org.redthread.jobs.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One run event, as OpenLineage 2-0-2 defines it. Datasets are named by what they are, never by a
 * path of the machine.
 *
 * @param type START, COMPLETE or FAIL
 * @param night what all events of one night have in common
 */
record LineageEvent(String type, Instant time, String night, String version) {
  private static final String SPEC = "https://openlineage.io/spec/";
  private static final String NAMESPACE = "redthread";
  private static final List<String> OUTPUTS =
      List.of("store/complaints", "store/letters", "store/cube", "results/verdicts.csv");

  /** The event as maps and lists, to be written as JSON. */
  Map<String, Object> json(List<NightRecord.FeedRows> feeds, String what) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventType", type);
    event.put("eventTime", time.toString());
    event.put("producer", producer());
    event.put("schemaURL", SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent");
    event.put("run", Map.of("runId", id(), "facets", what.isEmpty() ? Map.of() : error(what)));
    event.put("job", Map.of("namespace", NAMESPACE, "name", "nightly"));
    event.put("inputs", feeds.stream().map(this::input).toList());
    event.put(
        "outputs",
        type.equals("COMPLETE") ? OUTPUTS.stream().map(LineageEvent::dataset).toList() : List.of());
    return event;
  }

  /** The same for all events of a night. */
  private String id() {
    return UUID.nameUUIDFromBytes((NAMESPACE + night).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String producer() {
    return "urn:redthread:" + version;
  }

  private static Map<String, Object> dataset(String name) {
    return Map.of("namespace", NAMESPACE, "name", name);
  }

  private Map<String, Object> input(NightRecord.FeedRows feed) {
    Map<String, Object> input = new LinkedHashMap<>(dataset("feeds/" + feed.source()));
    Map<String, Object> rows = facet("1-0-2/DataQualityMetricsInputDatasetFacet");
    rows.put("rowCount", feed.read());
    rows.put("columnMetrics", Map.of());
    input.put("inputFacets", Map.of("dataQualityMetrics", rows));
    return input;
  }

  private Map<String, Object> error(String what) {
    Map<String, Object> error = facet("1-0-1/ErrorMessageRunFacet");
    error.put("message", what);
    error.put("programmingLanguage", "JAVA");
    return Map.of("errorMessage", error);
  }

  private Map<String, Object> facet(String schema) {
    Map<String, Object> facet = new LinkedHashMap<>();
    String name = schema.substring(schema.indexOf('/') + 1);
    facet.put("_producer", producer());
    facet.put("_schemaURL", SPEC + "facets/" + schema + ".json#/$defs/" + name);
    return facet;
  }
}
