package org.redthread.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * One count of the cube, off Spark: from here on data is small.
 *
 * @param complaints distinct cases, above 0
 */
record CubeCell(String organisation, String failureType, YearMonth month, long complaints) {

  /** The cells of the kinds that count, up to the as-at date, over all those kinds. */
  static List<CubeCell> collect(Dataset<Row> cube, List<String> kinds, LocalDate asAt) {
    return cube
        .where(functions.col("kind").isin(kinds.toArray()))
        .where(functions.col("month").leq(functions.lit(asAt)))
        .groupBy("organisation_id", "failure_type", "month")
        .agg(functions.sum("complaints"))
        .orderBy("organisation_id", "failure_type", "month")
        .collectAsList()
        .stream()
        .map(CubeCell::of)
        .toList();
  }

  private static CubeCell of(Row row) {
    return new CubeCell(
        row.getString(0),
        row.getString(1),
        YearMonth.from(row.getDate(2).toLocalDate()),
        row.getLong(3));
  }
}
