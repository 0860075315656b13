package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.redthread.privacy.RedactedText;
import org.redthread.run.Yaml;
import org.redthread.text.Letter;
import org.redthread.text.cluster.ClusterBook;
import org.redthread.text.cluster.ClusterBookFile;
import org.redthread.text.cluster.ClusterSettings;
import org.redthread.text.cluster.LineageEvent;
import org.redthread.text.cluster.Pattern;
import org.redthread.text.cluster.PatternLetter;
import org.redthread.text.cluster.PatternNight;
import org.redthread.text.cluster.PatternSettings;
import org.redthread.text.cluster.Patterns;
import org.redthread.text.cluster.Pins;

/** Carries {@link Patterns}: one night of one failure type. */
final class ClusterNight implements CoGroupFunction<String, Row, Row, Row> {
  private static final long serialVersionUID = 1;

  /** Types with fewer letters have no clusters: nothing recurs in so few. */
  static final int LEAST = 30;

  /** Letters that the clusters of one type are found in; all others are then placed. */
  private static final int SAMPLE = 3_000;

  private static final int DIMENSIONS = 50;
  private static final int STARTS = 12;

  private static final String[] LETTER = {
    "source", "record", "organisation_id", "date", "severity", "text", "language"
  };

  private final PatternSettings settings;

  /**
   * @param pins of letters by feed and record, a blank between them
   * @param names of organisations, as printed
   */
  ClusterNight(long seed, Pins pins, Collection<String> names) {
    ClusterSettings standard = ClusterSettings.standard(seed);
    this.settings =
        PatternSettings.standard(seed)
            .pins(pins.renamed(letter -> letter.replace(' ', ClusterShape.BETWEEN)))
            .places(names)
            .clusters(
                new ClusterSettings(
                    0, DIMENSIONS, STARTS, standard.mostUnassigned(), SAMPLE, standard.seed()));
  }

  /**
   * What is known of the groups of letters tonight.
   *
   * @param letters {@code source,record,organisation_id,date,severity,text,language}
   * @param by the column that says which group a letter is in
   * @param books of the last night, by {@code failure_type}
   */
  Dataset<Row> of(Dataset<Row> letters, String by, Dataset<Row> books) {
    return grouped(letters, by, LETTER)
        .cogroup(grouped(books, "failure_type", "value"), this, Encoders.row(ClusterShape.FOUND));
  }

  /** In groups that Spark finds by the column itself, without making an object of every row. */
  private static KeyValueGroupedDataset<String, Row> grouped(
      Dataset<Row> rows, String by, String... columns) {
    Column scope = coalesce(col(by), lit("")).as("scope");
    Dataset<Row> scoped = rows.withColumn("scope", scope).select("scope", columns);
    return scoped.groupBy("scope").as(Encoders.STRING(), Encoders.row(scoped.schema()));
  }

  @Override
  public Iterator<Row> call(String type, Iterator<Row> rows, Iterator<Row> books)
      throws JsonProcessingException {
    List<PatternLetter> letters = new ArrayList<>();
    rows.forEachRemaining(row -> letters.add(letter(row)));
    if (letters.size() < LEAST) {
      return List.<Row>of().iterator();
    }
    ClusterBook last =
        books.hasNext()
            ? ClusterBookFile.parse(books.next().getAs("value"), "the store's book of " + type)
            : ClusterBook.empty(type);
    return rows(type, Patterns.night(letters, last, settings)).iterator();
  }

  /** By place, as {@link #LETTER} has them after the group: by name is slow for so many. */
  private static PatternLetter letter(Row row) {
    String id = row.getString(1) + ClusterShape.BETWEEN + row.getString(2);
    return new PatternLetter(
        new Letter(id, RedactedText.stored(row.getString(6)), row.getString(7)),
        row.getString(3),
        row.getDate(4).toLocalDate(),
        row.getInt(5));
  }

  private static List<Row> rows(String type, PatternNight night) throws JsonProcessingException {
    List<Row> rows = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Pattern pattern : night.patterns()) {
      there.add(pattern.id());
      rows.add(line(ClusterLine.of(type, pattern, night.lineage())));
    }
    for (LineageEvent event : night.lineage()) {
      if (!there.contains(event.cluster())) {
        rows.add(line(ClusterLine.ended(type, event)));
      }
    }
    letters(night)
        .forEach(
            (cluster, letters) ->
                rows.add(
                    RowFactory.create(
                        type, ClusterShape.LETTERS, cluster, "", letters.toArray(String[]::new))));
    String book = ClusterBookFile.write(night.book());
    rows.add(RowFactory.create(type, ClusterShape.BOOK, "", book, null));
    return rows;
  }

  private static Map<String, List<String>> letters(PatternNight night) {
    Map<String, List<String>> letters = new TreeMap<>();
    night
        .cluster()
        .forEach(
            (letter, cluster) ->
                letters.computeIfAbsent(cluster, id -> new ArrayList<>()).add(letter));
    return letters;
  }

  private static Row line(ClusterLine line) throws JsonProcessingException {
    return RowFactory.create(
        line.failureType(),
        ClusterShape.PATTERN,
        line.cluster(),
        Yaml.json().writeValueAsString(line),
        null);
  }
}
