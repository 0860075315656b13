package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Keeps the groups of letters that are one letter, with {@link DuplicateLetters}. The groups are
 * those of the letters that count, whatever the nights they came in: a night looks at its new
 * letters, at letters that lost another of their group, and at what either is connected with.
 */
final class DuplicateStage {
  /** Between feed and record in the key of a letter; in no id of a feed. */
  private static final String BETWEEN = "\u001F";

  private static final List<String> KEY = List.of("key");
  private static final List<String> CONTENT = List.of("content");
  private static final List<String> LETTER = List.of("key", "content");

  private final Opened opened;
  private final Ledger ledger;

  DuplicateStage(Opened opened, Ledger ledger) {
    this.opened = opened;
    this.ledger = ledger;
  }

  /** How many letters are in groups, and in how many. */
  record Summary(long letters, long grouped, long groups) {
    Stages.Tally tally() {
      String text =
          "%s of %s letters are in %s groups"
              .formatted(Tallies.number(grouped), Tallies.number(letters), Tallies.number(groups));
      return new Stages.Tally(letters, grouped, text);
    }
  }

  Summary run() {
    Dataset<Row> letters = letters().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      boolean known = opened.before().snapshots().containsKey(RowShape.DUPLICATES);
      if (!known) {
        first(letters);
      } else if (!opened.plan().changesNothing()) {
        next(letters);
      }
      Row counts = groups().agg(count(lit(1)), countDistinct("group")).head();
      return new Summary(letters.count(), counts.getLong(0), counts.getLong(1));
    } finally {
      letters.unpersist();
    }
  }

  private void first(Dataset<Row> letters) {
    opened
        .tables()
        .append(RowShape.SKETCHES, DuplicateLetters.sketches(letters, KeptLetter.HASHING));
    Dataset<Row> sketches = sketches();
    opened.tables().overwrite(RowShape.COMPONENTS, DuplicateLetters.components(sketches));
    opened.tables().overwrite(RowShape.DUPLICATES, DuplicateLetters.groups(sketches, components()));
  }

  private void next(Dataset<Row> letters) {
    Dataset<Row> before = sketches();
    Dataset<Row> there = joined(before, letters, LETTER, "left_semi");
    Dataset<Row> fresh =
        DuplicateLetters.sketches(joined(letters, before, LETTER, "left_anti"), KeptLetter.HASHING)
            .persist(StorageLevel.MEMORY_AND_DISK());
    opened.tables().append(RowShape.SKETCHES, fresh);
    Dataset<Row> bereft = joined(there, bereft(before, there), CONTENT, "left_semi");
    Dataset<Row> affected =
        DuplicateLetters.affected(
                joined(there, bereft, KEY, "left_anti"), components(), fresh.unionByName(bereft))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> connected = DuplicateLetters.components(affected).persist();
    Dataset<Row> grouped = DuplicateLetters.groups(affected, connected).persist();
    opened
        .tables()
        .overwrite(
            RowShape.DUPLICATES,
            joined(joined(groups(), there, KEY, "left_semi"), affected, KEY, "left_anti")
                .unionByName(grouped));
    opened
        .tables()
        .overwrite(
            RowShape.COMPONENTS,
            joined(
                    joined(components(), there, CONTENT, "left_semi"),
                    affected,
                    CONTENT,
                    "left_anti")
                .unionByName(connected));
    List.of(fresh, affected, connected, grouped).forEach(Dataset::unpersist);
  }

  /** Texts that lost a letter, and all that were connected with them. */
  private Dataset<Row> bereft(Dataset<Row> before, Dataset<Row> there) {
    Dataset<Row> gone = joined(before, there, LETTER, "left_anti").select("content").distinct();
    Dataset<Row> parted = joined(components(), gone, CONTENT, "left_semi").select("component");
    return joined(components(), parted, List.of("component"), "left_semi")
        .select("content")
        .unionByName(gone);
  }

  private static Dataset<Row> joined(
      Dataset<Row> rows, Dataset<Row> others, List<String> by, String how) {
    Column[] columns = by.stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.join(others.select(columns).distinct(), Resolution.toSeq(by), how);
  }

  private Dataset<Row> sketches() {
    return opened.tables().read(RowShape.SKETCHES, DuplicateLetters.SKETCH);
  }

  private Dataset<Row> components() {
    return opened.tables().read(RowShape.COMPONENTS, DuplicateLetters.COMPONENT);
  }

  private Dataset<Row> groups() {
    return opened.tables().read(RowShape.DUPLICATES, DuplicateLetters.GROUPED);
  }

  /** {@code source,record,group}, without the short answers that many gave by themselves. */
  Dataset<Row> campaigns() {
    Column parts = split(col("key"), BETWEEN);
    return groups()
        .where(col("short_answer").unary_$bang())
        .select(parts.getItem(0).as("source"), parts.getItem(1).as("record"), col("group"));
  }

  /** Letters that count: {@code key,content,text}. */
  private Dataset<Row> letters() {
    return ledger
        .belonging(
            opened.tables().read(RowShape.LETTERS, RowShape.LETTER),
            opened.tables().read(RowShape.STATUSES, RowShape.STATUS))
        .select(
            concat(col("source"), lit(BETWEEN), col("record")).as("key"),
            col("text_hash").as("content"),
            col("text"));
  }
}
