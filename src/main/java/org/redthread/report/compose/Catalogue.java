package org.redthread.report.compose;

import java.util.Map;
import java.util.Set;
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
          Map.ofEntries(
              Map.entry("verdicts", VerdictTables::verdicts),
              Map.entry("evidence", VerdictTables::evidence),
              Map.entry("breadth", OrganisationTables::breadth),
              Map.entry("organisations", OrganisationTables::organisations),
              Map.entry("heat-map", OrganisationTables::heatMap),
              Map.entry("where", IssueTables::where),
              Map.entry("after-remedy", IssueTables::afterRemedy),
              Map.entry("glossary", IssueTables::glossary),
              Map.entry("earlier-recommendations", IssueTables::earlier),
              Map.entry("theme-months", MonthTables::months),
              Map.entry("quarters", TrendTables::quarters),
              Map.entry("organisation-quarters", TrendTables::organisations),
              Map.entry("regions", TrendTables::regions),
              Map.entry("reconciliation", RunTables::reconciliation),
              Map.entry("inputs", RunTables::inputs),
              Map.entry("provenance", RunTables::provenance),
              Map.entry("months", VolumeTables::months),
              Map.entry("outcomes", VolumeTables::outcomes),
              Map.entry("severities", VolumeTables::severities),
              Map.entry("failure-types", TypeTables::types),
              Map.entry("themes", TypeTables::themes),
              Map.entry("changes", TypeTables::changes),
              Map.entry("remedies", TypeTables::remedies),
              Map.entry("news", TypeTables::news),
              Map.entry("bodies", BodyTables::bodies),
              Map.entry("standing-out", BodyTables::standingOut),
              Map.entry("comparison", BodyTables::comparison)));

  private static final Map<String, Function<Material, Chart>> CHARTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("breadth", m -> new Pictures(m).breadth()),
              Map.entry("funnel", m -> new Pictures(m).funnel()),
              Map.entry("heat-map", m -> new HeatPicture(m).chart()),
              Map.entry("theme-months", m -> new ControlPicture(m).chart()),
              Map.entry("failing-ratios", m -> new RatioPictures(m).failings()),
              Map.entry("timeline", m -> new TrendPictures(m).timeline()),
              Map.entry("organisation-quarters", m -> new TrendPictures(m).organisations()),
              Map.entry("regions", m -> new RegionPicture(m).chart()),
              Map.entry("organisation-ratios", m -> new RatioPictures(m).organisations()),
              Map.entry("type-ratios", m -> new RatioPictures(m).types()),
              Map.entry("body-rates", m -> new RatioPictures(m).bodies())));

  private Catalogue() {}

  static Set<String> tables() {
    return Set.copyOf(TABLES.keySet());
  }

  static Set<String> charts() {
    return Set.copyOf(CHARTS.keySet());
  }

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
