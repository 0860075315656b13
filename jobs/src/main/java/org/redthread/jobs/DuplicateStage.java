package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.redthread.privacy.RedactedText;
import org.redthread.text.duplicates.Duplicates;
import org.redthread.text.duplicates.Group;
import org.redthread.text.duplicates.Groups;
import org.redthread.text.duplicates.Member;
import org.redthread.text.duplicates.Sketch;

/**
 * Carries {@link Duplicates}. Letters stay on Spark: what comes together in one place is a sketch
 * of each, some 700 bytes from which nothing can be read. The groups are a function of the letters
 * that count, whatever the nights they came in; a night without news keeps them.
 */
final class DuplicateStage {
  private static final StructType SKETCH =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("content", DataTypes.StringType, false)
          .add("words", DataTypes.BinaryType, false)
          .add("signature", DataTypes.BinaryType, false);

  /** Between feed and record in the name of a letter; in no id of a feed. */
  private static final char BETWEEN = '\u001F';

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
    boolean known = opened.before().snapshots().containsKey(RowShape.DUPLICATES);
    if (!known || !opened.plan().changesNothing()) {
      opened.tables().overwrite(RowShape.DUPLICATES, rows(groups(letters)).coalesce(1));
    }
    Row counts = stored().agg(count(lit(1)), countDistinct("group")).head();
    return new Summary(letters.count(), counts.getLong(0), counts.getLong(1));
  }

  private Dataset<Row> stored() {
    return opened.tables().read(RowShape.DUPLICATES, RowShape.DUPLICATE);
  }

  /** Without the short answers that many gave by themselves. */
  Dataset<Row> campaigns() {
    return stored().where(col("words").geq(Sketch.SHORTEST)).select("source", "record", "group");
  }

  private Dataset<Row> letters() {
    return ledger.belonging(
        opened.tables().read(RowShape.LETTERS, RowShape.LETTER),
        opened.tables().read(RowShape.STATUSES, RowShape.STATUS));
  }

  private static Groups groups(Dataset<Row> letters) {
    List<String> ids = new ArrayList<>();
    List<Sketch> sketches = new ArrayList<>();
    MapFunction<Row, Row> sketch = DuplicateStage::sketch;
    // what does not speak has sketches too; it is in no group
    for (Row row : letters.map(sketch, Encoders.row(SKETCH)).collectAsList()) {
      if (!row.getString(1).isEmpty()) {
        ids.add(row.getString(0));
        sketches.add(Sketch.of(row.getString(1), row.getAs(2), row.getAs(3)));
      }
    }
    return Duplicates.ofSketches(ids, sketches);
  }

  private static Row sketch(Row letter) {
    Sketch sketch = KeptLetter.sketch(RedactedText.stored(letter.getAs("text")));
    String id = letter.<String>getAs("source") + BETWEEN + letter.<String>getAs("record");
    String content = sketch.speaks() ? sketch.content() : "";
    return RowFactory.create(id, content, sketch.words(), sketch.signature().bytes());
  }

  private Dataset<Row> rows(Groups groups) {
    List<Row> rows = new ArrayList<>();
    for (Group group : groups.groups()) {
      for (Member member : group.members()) {
        rows.add(row(group, member));
      }
    }
    return opened.spark().createDataFrame(rows, RowShape.DUPLICATE);
  }

  private static Row row(Group group, Member member) {
    int between = member.id().indexOf(BETWEEN);
    return RowFactory.create(
        member.id().substring(0, between),
        member.id().substring(between + 1),
        group.id().replace(BETWEEN, ' '),
        member.kind().word(),
        member.similarity(),
        group.words());
  }
}
