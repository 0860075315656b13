package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.text.classify.ModelCard;
import org.redthread.text.classify.Scores;
import org.redthread.themes.FailureTypes;

/**
 * What a model suggests for letters that no person coded.
 *
 * @param facts of the model and its letters, for the manifest
 * @param counts by failure type, in the order of the tree
 */
record Suggestions(Facts facts, List<Count> counts) {

  /**
   * @param model SHA-256 of the model's file
   * @param training SHA-256 of the letters and codes that it learned from
   * @param seed of its training
   * @param trained letters that it learned from
   * @param scores on letters left out of its training in turn
   * @param letters that were scored
   * @param abstained letters of which it was too unsure
   */
  record Facts(
      String model,
      String training,
      long seed,
      int trained,
      Scores scores,
      long letters,
      long abstained) {}

  /**
   * Complaints of one failure type that rest on suggestions alone.
   *
   * @param organisations that are certain
   */
  record Count(
      String failureType,
      String label,
      long complaints,
      long organisations,
      YearMonth first,
      YearMonth last) {}

  static Suggestions of(
      SavedModel model, Dataset<Row> live, List<CubeCell> cells, FailureTypes types) {
    ModelCard card = model.card();
    Facts facts =
        new Facts(
            model.sha256(),
            card.trainingSha256(),
            card.settings().seed(),
            card.letters(),
            card.scores(),
            letters(live),
            letters(live.where(col("failure_type").equalTo(""))));
    return new Suggestions(facts, counts(cells, types));
  }

  private static long letters(Dataset<Row> rows) {
    return rows.agg(countDistinct("delivery", "line", "record")).head().getLong(0);
  }

  private static List<Count> counts(List<CubeCell> cells, FailureTypes types) {
    Map<Integer, List<CubeCell>> byType =
        cells.stream()
            .filter(cell -> types.tree().contains(cell.failureType()))
            .collect(
                Collectors.groupingBy(
                    cell -> types.tree().index(cell.failureType()),
                    TreeMap::new,
                    Collectors.toList()));
    List<Count> counts = new ArrayList<>();
    byType.forEach((node, of) -> counts.add(count(node, of, types)));
    return List.copyOf(counts);
  }

  private static Count count(int node, List<CubeCell> cells, FailureTypes types) {
    return new Count(
        types.id(node),
        types.label(node, "en"),
        cells.stream().mapToLong(CubeCell::complaints).sum(),
        cells.stream().map(CubeCell::organisation).filter(id -> !id.isEmpty()).distinct().count(),
        cells.stream().map(CubeCell::month).min(Comparator.naturalOrder()).orElseThrow(),
        cells.stream().map(CubeCell::month).max(Comparator.naturalOrder()).orElseThrow());
  }
}
