package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the store before and after this run's deliveries, and which of them count. All its
 * answers depend on the set of live files alone, never on the nights they came in.
 */
final class Ledger {
  private static final List<String> CASE = List.of("source", "case_id");

  /** What is asked of the cases that a run touches. */
  private static final Column[] ASKED =
      Stream.of(
              "source",
              "case_id",
              "kind",
              "organisation",
              "organisation_code",
              "codes",
              "themes",
              "count",
              "received",
              "incident",
              "closed")
          .map(name -> col(name))
          .toArray(Column[]::new);

  private final Dataset<Row> rows;
  private final DeliveryPlan plan;
  private final List<Delivery> live;
  private final Dataset<Row> oldStatuses;
  private final boolean first;
  private @Nullable Dataset<Row> records;
  private @Nullable Dataset<Row> cases;
  private @Nullable Dataset<Row> countedBefore;
  private @Nullable Dataset<Row> countedAfter;

  /**
   * @param rows every row of the store, this run's appended
   * @param live deliveries after this run
   * @param oldStatuses rows that did not count before this run
   */
  Ledger(Dataset<Row> rows, DeliveryPlan plan, List<Delivery> live, Dataset<Row> oldStatuses) {
    this.rows = rows;
    this.plan = plan;
    this.live = live;
    this.oldStatuses = oldStatuses;
    this.first = plan.kept().isEmpty() && plan.replaced().isEmpty();
  }

  /** Live rows of the records that this run's deliveries touch. */
  Dataset<Row> touched() {
    return first
        ? of(live)
        : of(live).join(records(), Resolution.toSeq(Resolution.RECORD), "left_semi");
  }

  /** Statuses after this run: of untouched records as they were, of touched ones decided anew. */
  Dataset<Row> decided() {
    Map<String, String> paths =
        live.stream().collect(Collectors.toMap(Delivery::id, Delivery::path));
    Dataset<Row> decided = Resolution.statuses(touched(), paths);
    if (first) {
      return decided;
    }
    return oldStatuses
        .join(records(), Resolution.toSeq(Resolution.RECORD), "left_anti")
        .select(columns(decided))
        .unionByName(decided);
  }

  private static Column[] columns(Dataset<Row> like) {
    return Arrays.stream(like.columns()).map(name -> col(name)).toArray(Column[]::new);
  }

  /** Found once: small on an ordinary night, so that every join with them is a broadcast. */
  private Dataset<Row> records() {
    if (records == null) {
      records = Resolution.counted(findRecords());
    }
    return records;
  }

  /** Records in fresh or replaced files; of aggregated feeds, all records of the feed. */
  private Dataset<Row> findRecords() {
    List<String> changed =
        Stream.concat(
                plan.fresh().stream().map(task -> task.delivery().id()),
                plan.replaced().stream().map(Delivery::id))
            .toList();
    List<String> feeds =
        plan.fresh().stream()
            .filter(task -> task.source().identity().version().snapshot())
            .map(task -> task.source().id())
            .toList();
    return rows.where(
            in("delivery", changed).or(in("source", feeds).and(col("scope").notEqual(""))))
        .select("source", "record")
        .distinct();
  }

  /** Rows that counted before this run, of the cases it touches. */
  Dataset<Row> countedBefore() {
    if (countedBefore == null) {
      countedBefore = touched(counted(of(before()), oldStatuses));
    }
    return countedBefore;
  }

  /** Read once: what a run touches is little, finding it among all is not. */
  private Dataset<Row> touched(Dataset<Row> counted) {
    Dataset<Row> asked = counted.select(ASKED);
    return first
        ? asked
        : Resolution.counted(asked.join(cases(), Resolution.toSeq(CASE), "left_semi"));
  }

  private List<Delivery> before() {
    List<Delivery> before = new ArrayList<>(plan.kept());
    before.addAll(plan.replaced());
    return before;
  }

  /** Rows that count after this run, of the cases it touches; once it is decided which do. */
  Dataset<Row> countedAfter(Dataset<Row> statuses) {
    if (countedAfter == null) {
      countedAfter = touched(counted(of(live), statuses));
    }
    return countedAfter;
  }

  /** Every row that counts after this run. */
  Dataset<Row> counted(Dataset<Row> statuses) {
    return counted(of(live), statuses);
  }

  private Dataset<Row> cases() {
    if (cases == null) {
      cases = Resolution.counted(findCases());
    }
    return cases;
  }

  private Dataset<Row> findCases() {
    List<Delivery> all = new ArrayList<>(live);
    all.addAll(plan.replaced());
    return of(all)
        .join(records(), Resolution.toSeq(Resolution.RECORD), "left_semi")
        .select("source", "case_id")
        .distinct();
  }

  /** Rows of another table with the same key that belong to rows that count after this run. */
  Dataset<Row> belonging(Dataset<Row> others, Dataset<Row> statuses) {
    return counted(others.where(in("delivery", ids(live))), statuses);
  }

  /** Rows of another table with the same key, of records that this run touches. */
  Dataset<Row> touching(Dataset<Row> others) {
    return others.join(records(), Resolution.toSeq(Resolution.RECORD), "left_semi");
  }

  /** Of another table with the same key, the rows that belonged to what counted before this run. */
  Dataset<Row> belonged(Dataset<Row> others) {
    return counted(others.where(in("delivery", ids(before()))), oldStatuses);
  }

  /** Of another table with the same key, the rows of the files that this run read. */
  Dataset<Row> fresh(Dataset<Row> others) {
    return others.where(
        in("delivery", plan.fresh().stream().map(task -> task.delivery().id()).toList()));
  }

  /** Every live row. */
  Dataset<Row> live() {
    return of(live);
  }

  private static Dataset<Row> counted(Dataset<Row> rows, Dataset<Row> statuses) {
    return rows.join(
        statuses.select("delivery", "line", "record"),
        Resolution.toSeq(Resolution.ROW),
        "left_anti");
  }

  private Dataset<Row> of(List<Delivery> deliveries) {
    return rows.where(in("delivery", ids(deliveries)));
  }

  private static List<String> ids(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::id).toList();
  }

  private static Column in(String column, List<String> values) {
    return col(column).isin(values.toArray());
  }
}
