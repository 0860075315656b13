package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.intake.Accepted;
import org.redthread.intake.FeedAccount;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.intake.Sources;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Tables;

class SampleSetTest {
  private static final Path SOURCES = Path.of("jobs/conf/sources/samples");
  private static Path folder = Path.of("");
  private static List<Truth> written = List.of();

  @BeforeAll
  static void writes(@TempDir Path set) {
    folder = set;
    written = List.of(write(set, 5, 20_000));
  }

  private static Truth truth() {
    return written.get(0);
  }

  private static Truth.Effect effect(String id) {
    return truth().planted().stream()
        .filter(effect -> effect.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Truth write(Path to, long seed, long complaints) {
    return new SampleSet(to, Progress.quiet()).write(new SampleSet.Size(seed, complaints, false));
  }

  @Test
  void theSameSeedGivesTheSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
    write(one, 5, 1000);
    write(two, 5, 1000);
    assertThat(bytes(one)).isEqualTo(bytes(two));
  }

  @Test
  void anotherSeedGivesAnotherWorld(@TempDir Path one, @TempDir Path two) throws IOException {
    write(one, 5, 1000);
    write(two, 6, 1000);
    for (String file : List.of("register.csv", "complaints-2024.csv", "ombud-no.csv")) {
      assertThat(Files.mismatch(one.resolve(file), two.resolve(file))).isNotNegative();
    }
  }

  private static Map<String, String> bytes(Path of) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes.put(file.getFileName().toString(), text);
      }
    }
    return bytes;
  }

  @Test
  void intakeFindsOfEveryFileWhatTheTruthSays() {
    Map<String, List<Long>> found = new TreeMap<>();
    Sources.load(SOURCES).stream()
        .flatMap(source -> FeedAccount.of(source, folder).files().stream())
        .forEach(
            of ->
                found.put(
                    of.source() + " " + of.file(),
                    List.of(
                        of.read(),
                        of.accepted(),
                        of.superseded(),
                        of.duplicate(),
                        of.quarantined())));
    assertThat(found).isEqualTo(rows(truth()));
  }

  private static Map<String, List<Long>> rows(Truth truth) {
    return truth.files().stream()
        .collect(
            Collectors.toMap(
                of -> of.source() + " " + of.file(),
                of ->
                    List.of(
                        of.read(),
                        of.accepted(),
                        of.superseded(),
                        of.duplicate(),
                        of.quarantined()),
                (a, b) -> a,
                TreeMap::new));
  }

  @Test
  void aFewDozenRowsAreMalformedOfEveryKind() {
    long broken = truth().files().stream().mapToLong(Truth.Rows::quarantined).sum();
    assertThat(broken).isBetween(25L, 90L);
    for (Malformed kind : Malformed.values()) {
      assertThat(truth().notes()).containsKey("malformed/" + kind);
    }
  }

  @Test
  void whatIsPlantedShowsInTheCounts() {
    Truth.Effect imaging = effect("imaging-not-acted-on");
    assertThat(imaging.organisations()).hasSize(60);
    assertThat(imaging.from()).isEqualTo("2022-04");
    assertThat(effect("families-dismissed-mental-health").organisations()).hasSize(22);
    assertThat(effect("staffing-wendmark").organisations()).hasSizeBetween(16, 18);
    realisedAsPlanted("imaging-not-acted-on");
    realisedAsPlanted("families-dismissed-mental-health");
    realisedAsPlanted("staffing-wendmark");
    realisedAsPlanted("surge");
    realisedAsPlanted("transient-visiting");
    realisedAsPlanted("always-waiting");
  }

  /** Within three standard errors of a count, and a tenth for growth and season. */
  private static void realisedAsPlanted(String id) {
    Truth.Effect effect = effect(id);
    double tolerance = 0.1 + 3 / Math.sqrt(effect.codedDuring());
    assertThat(effect.realisedRatio() / effect.ratio())
        .as(id)
        .isBetween(1 - tolerance, 1 + tolerance);
  }

  @Test
  void theNumberOfTrustsDoesNotGrow(@TempDir Path small) {
    write(small, 5, 1000);
    for (Path set : List.of(small, folder)) {
      var register = Tables.read(set.resolve("register.csv"));
      int type = register.column("type");
      int closed = register.column("closed");
      assertThat(register.rows())
          .filteredOn(row -> row[type].equals("nhs-trust") && row[closed].isEmpty())
          .hasSize(World.TRUSTS);
    }
  }

  @Test
  void hardlyAnyTwoLettersAreAlike() {
    Map<String, String> letters = letters(folder);
    letters.keySet().removeIf(id -> id.endsWith("5"));
    long different = letters.values().stream().distinct().count();
    assertThat(different).isGreaterThanOrEqualTo((long) (0.99 * letters.size()));
  }

  private static Source complaints() {
    return Sources.load(SOURCES).stream()
        .filter(source -> source.id().equals("sample-complaints"))
        .findFirst()
        .orElseThrow();
  }

  /** Letters by complaint. */
  private static Map<String, String> letters(Path set) {
    Map<String, String> letters = new TreeMap<>();
    Source source = complaints();
    for (Path file : source.files(set)) {
      try (FeedReader reader = FeedReader.open(source, set, file)) {
        reader.forEachRemaining(
            row -> {
              if (row instanceof Accepted yes) {
                letters.put(yes.complaint().id(), yes.complaint().narrative());
              }
            });
      }
    }
    return letters;
  }

  @Test
  void aNightAddsOnlyNewNumbersAndIsAddedToTheTruth(@TempDir Path set) throws IOException {
    write(set, 5, 1000);
    String before = Files.readString(set.resolve("complaints-2024.csv"));
    SampleSet samples = new SampleSet(set, Progress.quiet());
    samples.nextNight(50);
    Truth after = samples.nextNight(60);
    assertThat(Files.readString(set.resolve("complaints-2024.csv"))).isEqualTo(before);
    assertThat(after.nights()).extracting(Truth.Night::month).containsExactly("2025-01", "2025-02");
    FeedAccount account = FeedAccount.of(complaints(), set);
    assertThat(account.complaints())
        .isEqualTo(
            after.files().stream()
                .filter(file -> file.source().equals("sample-complaints"))
                .mapToLong(Truth.Rows::accepted)
                .sum());
    assertThat(account.complaints()).isGreaterThanOrEqualTo(700 + 110);
  }

  @Test
  void aNewSetReplacesTheNightsOfTheOld(@TempDir Path set) {
    write(set, 5, 1000);
    new SampleSet(set, Progress.quiet()).nextNight(50);
    write(set, 5, 1000);
    assertThat(set.resolve("complaints-night-001.csv")).doesNotExist();
  }

  @Test
  void aNightWithoutASetIsRefused(@TempDir Path set) {
    SampleSet samples = new SampleSet(set, Progress.quiet());
    assertThatThrownBy(() -> samples.nextNight(10))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("truth.json")
        .hasMessageContaining("redthread sample");
  }

  @Test
  void aSizeOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new SampleSet.Size(1, 5, false))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("--complaints");
  }

  @Test
  void personalDataIsWrittenDownAsItStandsInTheLetters(@TempDir Path set) {
    new SampleSet(set, Progress.quiet()).write(new SampleSet.Size(5, 1000, true));
    var personal = Tables.read(set.resolve("personal-data-truth.csv.gz"));
    Map<String, String> letters = letters(set);
    assertThat(personal.rows()).hasSizeGreaterThan(300);
    assertThat(personal.rows()).allMatch(row -> letters.getOrDefault(row[0], "").contains(row[2]));
    assertThat(personal.rows())
        .extracting(row -> row[1])
        .contains("name", "nhs-number", "phone", "postcode", "email", "date-of-birth");
  }
}
