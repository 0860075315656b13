package org.redthread.report.compose;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redthread.report.blocks.Block;
import org.redthread.run.OperatorException;

/** The tables and charts that a wording may name. */
final class Catalogue {
  private static final Map<String, Function<Material, Block>> TABLES =
      new TreeMap<>(
          Map.of(
              "verdicts", VerdictTables::verdicts,
              "evidence", VerdictTables::evidence,
              "breadth", OrganisationTables::breadth,
              "organisations", OrganisationTables::organisations,
              "heat-map", OrganisationTables::heatMap,
              "reconciliation", RunTables::reconciliation,
              "inputs", RunTables::inputs,
              "provenance", RunTables::provenance));

  private static final Map<String, Function<Material, Block>> CHARTS =
      new TreeMap<>(
          Map.of(
              "breadth", m -> new Pictures(m).picture("breadth", new Pictures(m).breadth()),
              "funnel", m -> new Pictures(m).picture("funnel", new Pictures(m).funnel()),
              "heat-map", m -> new Pictures(m).picture("heat-map", new HeatPicture(m).chart())));

  private Catalogue() {}

  static Block table(String name, Material material) {
    return named(TABLES, name, "table").apply(material);
  }

  static Block chart(String name, Material material) {
    return named(CHARTS, name, "chart").apply(material);
  }

  private static Function<Material, Block> named(
      Map<String, Function<Material, Block>> all, String name, String kind) {
    @Nullable Function<Material, Block> found = all.get(name);
    if (found == null) {
      throw new OperatorException(
          "The wording asks for the %s '%s'; known here: %s."
              .formatted(kind, name, String.join(", ", all.keySet())));
    }
    return found;
  }
}
