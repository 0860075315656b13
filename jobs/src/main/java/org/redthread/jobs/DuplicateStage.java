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
 * letters, at letters that count again or lost another of their group, and at what these are
 * connected with.
 */
final class DuplicateStage {
  /** Between feed and record in the key of a letter; in no id of a feed. */
  private static final String BETWEEN = "\u001F";

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
    Dataset<Row> letters = letters();
    if (!stored(RowShape.DUPLICATES)) {
      first(letters);
    } else if (!opened.plan().changesNothing()) {
      next(letters);
    }
    Row counts = groups().agg(count(lit(1)), countDistinct("group")).head();
    return new Summary(letters.count(), counts.getLong(0), counts.getLong(1));
  }

  private boolean stored(String table) {
    return opened.before().snapshots().containsKey(table);
  }

  private void first(Dataset<Row> letters) {
    opened
        .tables()
        .append(RowShape.SKETCHES, DuplicateLetters.sketches(letters, KeptLetter.HASHING));
    Dataset<Row> sketches = sketches();
    opened.tables().overwrite(RowShape.ABSENT, sketches.select("key", "content").where(lit(false)));
    opened.tables().overwrite(RowShape.COMPONENTS, LetterLinks.components(sketches));
    opened.tables().overwrite(RowShape.DUPLICATES, DuplicateLetters.groups(sketches, components()));
  }

  /**
   * Letters and sketches are wide and many, what came and went is narrow and little: it is found
   * first and by keys alone, so that nothing wide is moved.
   */
  private void next(Dataset<Row> letters) {
    Dataset<Row> before = sketches();
    Dataset<Row> moved = Resolution.counted(moved());
    Dataset<Row> came = moved.where(col("one").isNull());
    Dataset<Row> left = moved.where(col("other").isNull());
    Dataset<Row> known =
        Resolution.counted(
            DuplicateNight.joined(before.select("key", "content"), came, LETTER, "left_semi"));
    Dataset<Row> arrived =
        Resolution.counted(DuplicateNight.joined(came, known, LETTER, "left_anti"));
    Dataset<Row> fresh =
        DuplicateLetters.sketches(
                DuplicateNight.joined(letters, arrived, LETTER, "left_semi"), KeptLetter.HASHING)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> absent = Resolution.counted(absent(came, left));
    opened.tables().append(RowShape.SKETCHES, fresh);
    opened.tables().overwrite(RowShape.ABSENT, absent);
    DuplicateNight.Found found =
        new DuplicateNight(
                DuplicateNight.joined(before, absent, LETTER, "left_anti"),
                DuplicateNight.joined(moved, arrived, LETTER, "left_anti"),
                left,
                groups(),
                components())
            .with(fresh);
    opened.tables().overwrite(RowShape.DUPLICATES, found.groups());
    opened.tables().overwrite(RowShape.COMPONENTS, found.components());
    List.of(fresh, moved, known, arrived, absent).forEach(Dataset::unpersist);
  }

  /** Sketches of letters that do not count now; a store of before they were kept is asked once. */
  private Dataset<Row> absent(Dataset<Row> came, Dataset<Row> left) {
    Dataset<Row> then =
        stored(RowShape.ABSENT)
            ? opened.tables().read(RowShape.ABSENT, DuplicateLetters.NAMED)
            : DuplicateNight.joined(
                sketches(), keyed(ledger.belonged(table())), LETTER, "left_anti");
    return DuplicateNight.joined(then.select("key", "content"), came, LETTER, "left_anti")
        .unionByName(left.select("key", "content").where(col("content").notEqual("")));
  }

  /**
   * Letters that counted and count no more, and those that count and did not: new ones, and ones
   * with a sketch of an earlier night, as what replaced them is gone.
   */
  private Dataset<Row> moved() {
    Dataset<Row> touched = ledger.touching(table());
    return apart(keyed(ledger.belonged(touched)), keyed(ledger.belonging(touched, statuses())));
  }

  /** Keys with contents that one has and not the other, and which has it ({@code one, other}). */
  private static Dataset<Row> apart(Dataset<Row> one, Dataset<Row> other) {
    return one.select(col("key"), col("content"), lit(true).as("one"))
        .join(
            other.select(col("key"), col("content"), lit(true).as("other")),
            Resolution.toSeq(LETTER),
            "full_outer")
        .where(col("one").isNull().or(col("other").isNull()));
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
    return keyed(ledger.belonging(table(), statuses()));
  }

  private Dataset<Row> table() {
    return opened.tables().read(RowShape.LETTERS, RowShape.LETTER);
  }

  private static Dataset<Row> keyed(Dataset<Row> letters) {
    return letters.select(
        concat(col("source"), lit(BETWEEN), col("record")).as("key"),
        col("text_hash").as("content"),
        col("text"));
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }
}
