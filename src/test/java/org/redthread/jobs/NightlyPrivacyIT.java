package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who stand in letters stand nowhere else: not in the store, not in the results. */
class NightlyPrivacyIT {
  /** Parts of names and numbers that occur in no word list and nowhere else in these feeds. */
  private static final List<String> PLANTED =
      List.of(
          "qvistermann",
          "torbjølgard",
          "brackenshawe",
          "ellandrine",
          "943 476 5919",
          "9434765919",
          "qq123456c",
          "zz7 9xq",
          "07700 900461",
          "qvist@example.org",
          "01017012356");

  private static final String ENGLISH =
      """
      Dear Sir or Madam, my name is Ellandrine Brackenshawe and I write about my father, Mr Osric
      Qvistermann. His NHS number is 943 476 5919 and mine is 9434765919; my national insurance
      number is QQ123456C. Dr Qvistermann told us that the scan report had been missed. Nobody acted on
      the CT scan. You can ring me on 07700 900461 or write to qvist@example.org. We live at 4 Mill
      Lane, ZZ7 9XQ. Yours faithfully, Ellandrine Brackenshawe
      """;

  private static final String NORWEGIAN =
      """
      Jeg heter Torbjølgard Qvistermann, fødselsnummer 010170 12356, og klager på vegne av datteren min,
      Ellandrine Qvistermann. Lege Torbjølgard svarte ikke. Ring 07700 900461.
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void noNameAndNoNumberOfAPersonReachesTheStoreOrTheResults() throws IOException {
    TestNights nights = new TestNights(folder, true);
    nights.deliver(TestNights.feeds());
    deliver(nights, "letters-1.csv", 1);
    source(nights);

    nights.run(2);
    assertThat(planted(nights)).as("it would be seen").isNotEmpty();
    nothingLeaks(nights);
    theStoreIsForItsOwnerOnly(nights);

    deliver(nights, "letters-2.csv", 41);
    nights.run(2);
    nothingLeaks(nights);
  }

  /** Whatever the umask: tables, state, lock; what Spark spills lies behind a closed door. */
  private static void theStoreIsForItsOwnerOnly(TestNights nights) throws IOException {
    Path spills = nights.store().resolve("spark-local");
    try (Stream<Path> entries = Files.walk(nights.store())) {
      assertThat(entries.filter(each -> each.equals(spills) || !each.startsWith(spills)).toList())
          .contains(spills)
          .hasSizeGreaterThan(50)
          .allSatisfy(
              entry ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                      .as(String.valueOf(entry))
                      .isEqualTo(Files.isDirectory(entry) ? "rwx------" : "rw-------"));
    }
    assertThat(Files.getPosixFilePermissions(nights.file("redaction_review.csv")))
        .as("letters, in the results")
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static void deliver(TestNights nights, String name, int first) throws IOException {
    StringBuilder csv = new StringBuilder("id,date,provider,language,letter\n");
    for (int i = first; i < first + 40; i++) {
      boolean english = i % 2 == 0;
      csv.append("P%04d,2024-%02d-11,Draxmere University Hospitals,".formatted(i, 1 + i % 12))
          .append(english ? "en" : "nb")
          .append(",\"")
          .append(english ? ENGLISH : NORWEGIAN)
          .append("Case of line ".repeat(i % 3))
          .append("\"\n");
    }
    TestNights.written(nights.data().resolve(name), csv.toString());
  }

  private static void source(TestNights nights) {
    TestNights.written(
        nights.folder().resolve("sources").resolve("planted.yaml"),
        """
        source: planted-letters
        description: Letters full of people
        files: letters-*.csv
        format: csv
        kind: complaint
        id: [id]
        dates:
          received: {column: date, formats: [yyyy-MM-dd]}
        organisation: {name: provider}
        narrative: {columns: [letter], language-column: language}
        """);
  }

  /** The feeds hold what is looked for. */
  private static List<String> planted(TestNights nights) throws IOException {
    return found(Files.readString(nights.data().resolve("letters-1.csv")), "feed");
  }

  private static void nothingLeaks(TestNights nights) throws IOException {
    List<String> leaks = new ArrayList<>();
    for (Path file : files(nights.store(), nights.out())) {
      String name = String.valueOf(file.getFileName());
      if (!name.endsWith(".parquet")) {
        leaks.addAll(found(Files.readString(file, StandardCharsets.ISO_8859_1), name));
        leaks.addAll(found(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name));
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(inTables(nights)).isEmpty();
  }

  private static List<Path> files(Path... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> tree = Files.walk(folder)) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  /** Every value of every data file, those of past snapshots included. */
  private static List<String> inTables(TestNights nights) throws IOException {
    SparkSession spark = TestSpark.session(nights.store());
    List<String> leaks = new ArrayList<>();
    for (Path file : files(nights.store())) {
      if (file.toString().endsWith(".parquet")) {
        for (Row row : spark.read().parquet(file.toString()).toJSON().toDF().collectAsList()) {
          leaks.addAll(found(row.getString(0), String.valueOf(file.getParent())));
        }
      }
    }
    return leaks;
  }

  private static List<String> found(String text, String where) {
    String lower = text.toLowerCase(Locale.ROOT);
    return PLANTED.stream().filter(lower::contains).map(each -> where + ": " + each).toList();
  }
}
