package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.redthread.privacy.Excerpt;
import org.redthread.privacy.RedactedText;
import org.redthread.run.CsvFile;
import org.redthread.run.GateException;

/**
 * Writes {@code excerpts.csv}: a passage of the letters that show each recurring theme, for the
 * analyst who reads the morning page. Only of themes that several letters about several
 * organisations share, never of a letter that may still name someone, and looked at once more.
 */
final class ExcerptStage {
  private static final int FEWEST_LETTERS = 5;
  private static final int FEWEST_ORGANISATIONS = 3;

  /** Themes of a failure type, and letters of a theme. */
  private static final int MOST_THEMES = 12;

  private static final int MOST_LETTERS = 2;
  private static final int LONGEST = 320;

  /** However the configuration lists letters: at this risk none is quoted. */
  private static final double DOUBTFUL = 0.5;

  private static final StructType KEY =
      new StructType()
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false);

  private final NightlyOptions options;
  private final Opened opened;

  ExcerptStage(NightlyOptions options, Opened opened) {
    this.options = options;
    this.opened = opened;
  }

  /** What a letter says of a theme, and in which language. */
  record Quote(String language, String passage) {}

  /** What was written, and what was left out because it might name someone. */
  record Tally(long written, long leftOut) {
    Stages.Tally stage() {
      return new Stages.Tally(
          written + leftOut,
          written,
          "%s passages of letters, %s left out as they may name someone"
              .formatted(Tallies.number(written), Tallies.number(leftOut)));
    }
  }

  Tally write(Path folder, Night.Counted counted) {
    List<ClusterLine> shown = shown(counted.text().clusters());
    Map<String, Row> letters = letters(shown, counted);
    Path target = folder.resolve("excerpts.csv");
    long written = 0;
    long leftOut = 0;
    try (CsvFile file =
        CsvFile.create(target, "failure_type", "cluster", "rank", "language", "excerpt")) {
      for (ClusterLine line : shown) {
        List<Row> of =
            line.representatives().stream().map(letters::get).filter(Objects::nonNull).toList();
        List<Quote> passages =
            of.stream().flatMap(row -> quote(row, line.label()).stream()).toList();
        leftOut += of.size() - passages.size();
        int rank = 0;
        for (Quote quote : quoted(passages)) {
          file.row(line.failureType(), line.cluster(), ++rank, quote.language(), quote.passage());
          written++;
        }
      }
    }
    Permissions.keepPrivate(target);
    return new Tally(written, leftOut);
  }

  /** The largest themes of each failure type, those that are emerging first. */
  static List<ClusterLine> shown(List<ClusterLine> clusters) {
    Map<String, Integer> taken = new HashMap<>();
    return Stream.concat(
            clusters.stream().filter(line -> line.state().equals(ClusterLine.EMERGING)),
            clusters.stream().filter(line -> !line.state().equals(ClusterLine.EMERGING)))
        .filter(line -> line.size() >= FEWEST_LETTERS)
        .filter(line -> line.organisations() >= FEWEST_ORGANISATIONS)
        .filter(line -> taken.merge(line.failureType(), 1, Integer::sum) <= MOST_THEMES)
        .toList();
  }

  /** The letters asked for, by source and record with a space between. */
  private Map<String, Row> letters(List<ClusterLine> shown, Night.Counted counted) {
    List<Row> keys = new ArrayList<>();
    shown.stream()
        .flatMap(line -> line.representatives().stream())
        .distinct()
        .forEach(key -> keys.add(RowFactory.create(key.split(" ", 2)[0], key.split(" ", 2)[1])));
    Map<String, Row> letters = new HashMap<>();
    if (keys.isEmpty()) {
      return letters;
    }
    StoreTables tables = opened.tables();
    Dataset<Row> statuses = tables.read(RowShape.STATUSES, RowShape.STATUS);
    Dataset<Row> complaints = tables.read(RowShape.COMPLAINTS, RowShape.COMPLAINT);
    new Ledger(complaints, opened.plan(), counted.live(), statuses)
        .belonging(tables.read(RowShape.LETTERS, RowShape.LETTER), statuses)
        .where(col("risk").lt(Math.min(DOUBTFUL, options.configuration().text().risk())))
        .join(
            broadcast(opened.spark().createDataFrame(keys, KEY)),
            Resolution.toSeq(Resolution.RECORD))
        .select("source", "record", "language", "text")
        .collectAsList()
        .forEach(row -> letters.put(row.getString(0) + " " + row.getString(1), row));
    return letters;
  }

  /** Of the passages of a theme the first few, each once: letters end in the same words. */
  static List<Quote> quoted(List<Quote> passages) {
    return passages.stream().distinct().limit(MOST_LETTERS).toList();
  }

  /** Empty where the letter is not to be quoted. */
  private static Optional<Quote> quote(Row row, String label) {
    String text = RedactedText.stored(row.getAs("text")).withoutPseudonyms();
    try {
      String passage = Passage.of(text, label);
      String excerpt = Excerpt.of(RedactedText.stored(passage), LONGEST).value();
      return Optional.of(new Quote(row.getAs("language"), excerpt));
    } catch (GateException e) {
      return Optional.empty();
    }
  }
}
