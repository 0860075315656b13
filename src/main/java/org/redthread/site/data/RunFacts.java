package org.redthread.site.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the figures of a site come from.
 *
 * @param values run, version, commit and the like, by the manifest's names, in the order shown
 * @param notes exclusions and gaps of the statistics, in English
 */
public record RunFacts(
    String run,
    LocalDate asAt,
    Map<String, String> values,
    Statistics statistics,
    List<String> notes) {
  private static final List<String> SHOWN =
      List.of(
          "run",
          "as_at",
          "version",
          "commit",
          "configuration",
          "configuration_sha256",
          "seed",
          "spark",
          "java");

  public RunFacts {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    notes = List.copyOf(notes);
  }

  /**
   * How the verdicts were reached.
   *
   * @param alpha chance that any "at least" of the run claims too much
   * @param first and {@code last} month of the counts, empty where there are none
   */
  public record Statistics(double alpha, int replicates, int types, String first, String last) {}

  static RunFacts of(JsonNode manifest) {
    Map<String, String> values = new LinkedHashMap<>();
    SHOWN.forEach(key -> values.put(key, manifest.path(key).asText()));
    JsonNode statistics = manifest.path("statistics");
    List<String> notes = new ArrayList<>();
    statistics.path("notes").forEach(note -> notes.add(note.asText()));
    return new RunFacts(
        manifest.path("run").asText(),
        LocalDate.parse(manifest.path("as_at").asText()),
        values,
        new Statistics(
            statistics.path("alpha").asDouble(),
            statistics.path("replicates").asInt(),
            statistics.path("types_tested").asInt(),
            statistics.path("first_period").asText(),
            statistics.path("last_period").asText()),
        notes);
  }
}
