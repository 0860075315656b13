package org.redthread.report.compose;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redthread.report.blocks.Block;
import org.redthread.report.charts.Chart;
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
              "theme-months", MonthTables::months,
              "reconciliation", RunTables::reconciliation,
              "inputs", RunTables::inputs,
              "provenance", RunTables::provenance));

  private static final Map<String, Function<Material, Chart>> CHARTS =
      new TreeMap<>(
          Map.of(
              "breadth", m -> new Pictures(m).breadth(),
              "funnel", m -> new Pictures(m).funnel(),
              "heat-map", m -> new HeatPicture(m).chart(),
              "theme-months", m -> new ControlPicture(m).chart(),
              "failing-ratios", m -> new RatioPictures(m).failings(),
              "organisation-ratios", m -> new RatioPictures(m).organisations()));

  private Catalogue() {}

  static Block table(String name, Material material) {
    return named(TABLES, name, "table").apply(material);
  }

  static Block chart(String name, Material material) {
    return new Pictures(material).picture(name, named(CHARTS, name, "chart").apply(material));
  }

  private static <T> Function<Material, T> named(
      Map<String, Function<Material, T>> all, String name, String kind) {
    @Nullable Function<Material, T> found = all.get(name);
    if (found == null) {
      throw new OperatorException(
          "The wording asks for the %s '%s'; known here: %s."
              .formatted(kind, name, String.join(", ", all.keySet())));
    }
    return found;
  }
}
