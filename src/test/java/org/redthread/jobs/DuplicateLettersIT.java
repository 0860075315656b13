package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.privacy.RedactedText;
import org.redthread.run.OperatorException;
import org.redthread.text.Letter;
import org.redthread.text.duplicates.Duplicates;

/** Duplicates on Spark: the same groups as in memory, all at once and night by night. */
class DuplicateLettersIT {
  private static final StructType LETTER =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  /** What Spark gives the driver at once, a gigabyte unless told otherwise. */
  private static final String MOST_FETCHED = "spark.driver.maxResultSize";

  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init") // by BeforeAll
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    System.setProperty(MOST_FETCHED, "1m");
    try {
      spark = TestSpark.session(folder.resolve("store"));
    } finally {
      System.clearProperty(MOST_FETCHED);
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Families of copies, edits and campaigns, lone letters, short answers, and silence. */
  private static List<Letter> letters() {
    Random random = new Random(5);
    List<Letter> letters = new ArrayList<>();
    for (int family = 0; family < 40; family++) {
      List<String> base = words(random, 60 + random.nextInt(60));
      for (int copy = 0; copy <= random.nextInt(5); copy++) {
        List<String> words = new ArrayList<>(base);
        for (int edit = 0; edit < family % 3 * 4; edit++) {
          words.set(random.nextInt(words.size()), "changed" + random.nextInt(1000));
        }
        words.addAll(words(random, family % 4 == 0 ? 30 : 0));
        letters.add(letter("f%02d-%d".formatted(family, copy), String.join(" ", words)));
      }
    }
    for (String answer : List.of("Nothing", "nothing.", "None", "", "-", "[PERSON-3f2a]")) {
      letters.add(letter("a" + letters.size(), answer));
      letters.add(letter("b" + letters.size(), answer));
    }
    Collections.shuffle(letters, random);
    return letters;
  }

  private static List<String> words(Random random, int count) {
    return random
        .ints(count, 0, 2000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Letter letter(String id, String text) {
    return new Letter(id, RedactedText.stored(text), "en");
  }

  private static Dataset<Row> rows(List<Letter> letters, int partitions) {
    List<Row> rows =
        letters.stream()
            .map(each -> RowFactory.create(each.id(), each.text().value(), each.language()))
            .toList();
    return spark.createDataFrame(rows, LETTER).repartition(partitions);
  }

  private static Set<String> lines(Dataset<Row> groups) {
    return groups.collectAsList().stream()
        .map(row -> row.mkString("|"))
        .collect(Collectors.toSet());
  }

  private static Set<String> pure(List<Letter> letters) {
    return Duplicates.of(letters, 1).groups().stream()
        .flatMap(
            group ->
                group.members().stream()
                    .map(
                        member ->
                            String.join(
                                "|",
                                member.id(),
                                group.id(),
                                member.kind().word(),
                                String.valueOf(member.similarity()),
                                String.valueOf(group.shortAnswer()))))
        .collect(Collectors.toSet());
  }

  @Test
  void groupsAreThoseOfThePurePathWhateverThePartitions() {
    List<Letter> letters = letters();
    Set<String> expected = pure(letters);

    assertThat(expected).anyMatch(line -> line.contains("campaign"));
    assertThat(expected).anyMatch(line -> line.contains("near"));
    assertThat(expected).anyMatch(line -> line.contains("exact"));
    assertThat(lines(DuplicateLetters.of(rows(letters, 1), 1))).isEqualTo(expected);
    assertThat(lines(DuplicateLetters.of(rows(letters, 5), 1))).isEqualTo(expected);
  }

  @Test
  void moreSketchesThanSparkFetchesAtOnceAreCompared() {
    Random random = new Random(6);
    List<Letter> letters = new ArrayList<>();
    for (int one = 0; one < 4_000; one++) {
      letters.add(letter("l" + one, String.join(" ", words(random, 60))));
    }
    Dataset<Row> sketches = DuplicateLetters.sketches(rows(letters, 16), 1).persist();

    assertThatThrownBy(sketches::collectAsList)
        .satisfies(
            refused -> assertThat(Unwrapped.of(refused)).isInstanceOf(OperatorException.class));
    assertThat(LetterLinks.components(sketches).count()).isZero();
  }

  @Test
  void shufflesConnectWhatMemoryConnects() {
    Dataset<Row> sketches = DuplicateLetters.sketches(rows(letters(), 3), 1);

    assertThat(LetterLinks.spread(sketches))
        .isNotEmpty()
        .isEqualTo(
            LetterLinks.components(sketches).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
  }

  @Test
  void nextNightGivesTheGroupsOfAllLetters() {
    List<Letter> all = letters();
    List<Letter> stays = all.subList(12, all.size() - 10);
    Dataset<Row> stored = DuplicateLetters.sketches(rows(all.subList(0, all.size() - 10), 3), 1);
    Dataset<Row> components = LetterLinks.components(stored).persist();
    Dataset<Row> groups = DuplicateLetters.groups(stored, components).persist();
    Dataset<Row> there = DuplicateLetters.sketches(rows(stays, 3), 1).persist();
    Dataset<Row> lost = DuplicateNight.joined(stored, there, List.of("key"), "left_anti");
    List<Letter> fresh = all.subList(all.size() - 10, all.size());

    DuplicateNight.Found after =
        new DuplicateNight(there, lost, lost, groups, components)
            .with(DuplicateLetters.sketches(rows(fresh, 2), 1));

    List<Letter> left = all.subList(12, all.size());
    assertThat(lines(groups)).isNotEqualTo(pure(left));
    assertThat(lines(after.groups())).isEqualTo(pure(left));
    assertThat(lines(after.components()))
        .isEqualTo(lines(LetterLinks.components(DuplicateLetters.sketches(rows(left, 2), 1))));
  }
}
