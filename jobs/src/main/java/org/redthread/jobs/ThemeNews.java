package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a run brought a theme or sub-theme that the last good run did not have.
 *
 * @param theme its node, as {@code imaging/not-acted-on}
 * @param fresh cases that are of the theme now and were not
 * @param gone cases that were and are not: corrected, withdrawn, or coded otherwise
 * @param organisations that the fresh cases are about, as far as they are certain
 * @param first and {@code last} day of the fresh cases, empty where there is none with a date
 */
record ThemeNews(
    String theme, long fresh, long gone, long organisations, String first, String last) {
  private static final List<String> CASE_OF_THEME = List.of("source", "case_id", "theme");

  /**
   * Compares the touched cases before and after, theme by theme in the order of their ids.
   *
   * @param after with {@code organisation_id}
   * @param dates the first of these columns that a record has places it in time
   */
  static List<ThemeNews> between(Dataset<Row> before, Dataset<Row> after, List<String> dates) {
    Dataset<Row> were = themes(before);
    Dataset<Row> are = themes(after);
    Map<String, ThemeNews> news = new TreeMap<>();
    fresh(are.join(were, Resolution.toSeq(CASE_OF_THEME), "left_anti"), dates)
        .forEach(each -> news.put(each.theme, each));
    were.join(are, Resolution.toSeq(CASE_OF_THEME), "left_anti")
        .groupBy("theme")
        .agg(countDistinct("source", "case_id"))
        .collectAsList()
        .forEach(row -> news.merge(row.getString(0), lost(row), ThemeNews::with));
    return List.copyOf(news.values());
  }

  private static Dataset<Row> themes(Dataset<Row> rows) {
    return rows.withColumn("theme", explode(col("themes")));
  }

  private static List<ThemeNews> fresh(Dataset<Row> rows, List<String> dates) {
    Column date = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    return rows
        .groupBy("theme")
        .agg(
            countDistinct("source", "case_id"),
            countDistinct(nullif(col("organisation_id"), lit(""))),
            min(date).cast("string"),
            max(date).cast("string"))
        .collectAsList()
        .stream()
        .map(
            row ->
                new ThemeNews(
                    row.getString(0),
                    row.getLong(1),
                    0,
                    row.getLong(2),
                    text(row.getString(3)),
                    text(row.getString(4))))
        .toList();
  }

  private static String text(@Nullable String date) {
    return date == null ? "" : date;
  }

  private static ThemeNews lost(Row row) {
    return new ThemeNews(row.getString(0), 0, row.getLong(1), 0, "", "");
  }

  private ThemeNews with(ThemeNews lost) {
    return new ThemeNews(theme, fresh, gone + lost.gone, organisations, first, last);
  }
}
