package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The codes that feeds without a taxonomy of ours bring along. */
final class OwnCodes {
  private OwnCodes() {}

  /** Source to its distinct codes, for the feeds whose crosswalk takes codes as they are. */
  static Map<String, TreeSet<String>> of(Dataset<Row> rows, NightlyInputs inputs) {
    List<String> sources =
        inputs.sources().stream()
            .map(source -> source.id())
            .filter(
                id -> inputs.crosswalks().of(id).flatMap(w -> w.ownTaxonomy(List.of())).isPresent())
            .toList();
    Map<String, TreeSet<String>> codes = new HashMap<>();
    if (!sources.isEmpty()) {
      rows.where(col("source").isin(sources.toArray()))
          .select(col("source"), explode(col("codes")).as("code"))
          .distinct()
          .collectAsList()
          .forEach(
              row ->
                  codes
                      .computeIfAbsent(row.getString(0), source -> new TreeSet<>())
                      .add(row.getString(1)));
    }
    return codes;
  }
}
