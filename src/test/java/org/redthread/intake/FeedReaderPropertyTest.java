package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/** Reading is total: whatever a file holds, rows add up and nothing but a sentence is thrown. */
class FeedReaderPropertyTest {
  private static final List<Path> FOLDERS = new ArrayList<>();

  @BeforeContainer
  static void folder() throws IOException {
    FOLDERS.add(Files.createTempDirectory("feeds"));
  }

  @AfterContainer
  static void clean() throws IOException {
    for (Path folder : FOLDERS) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static FeedTrial trial(String name, String format) {
    return new FeedTrial(FOLDERS.get(0)).format(name, format);
  }

  @Property(tries = 500)
  void anyBytesInAnyFormat(
      @ForAll byte[] bytes, @ForAll("formats") String format, @ForAll boolean packed) {
    String name = "any." + format + (packed ? ".gz" : "");
    addsUp(trial(name, format).file(name, bytes));
  }

  @Property(tries = 500)
  void anyBytesBelowAGoodHeader(@ForAll @Size(max = 400) byte[] bytes) {
    byte[] header = FeedTrial.HEADER.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(header, header.length + bytes.length);
    System.arraycopy(bytes, 0, all, header.length, bytes.length);
    addsUp(trial("below.csv", "csv").file("below.csv", all));
  }

  @Property(tries = 1000)
  void anyTangleOfQuotesDelimitersAndLineEnds(@ForAll("tangles") String text) {
    addsUp(trial("tangle.csv", "csv").file("tangle.csv", FeedTrial.HEADER + text));
  }

  @Property(tries = 1000)
  void goodRowsAroundATangleOnOneLineAreKept(@ForAll("tangledLines") String text) {
    String good = "7,2024-05-01,Ash,before\n";
    String after = "8,2024-05-01,Elm,after\n9,2024-05-01,Elm,after\n";
    FeedTrial trial =
        trial("around.csv", "csv")
            .file("around.csv", FeedTrial.HEADER + good + text + "\n" + after);
    List<String> ids = new ArrayList<>();
    try (FeedReader feed = open(trial, "around.csv")) {
      feed.forEachRemaining(
          outcome -> {
            if (outcome instanceof Accepted yes) {
              ids.add(yes.complaint().id());
            }
          });
    }
    assertThat(ids).contains("7", "8", "9");
  }

  @Property(tries = 300)
  void readInPartsAFileGivesEachRowOnceAndTheSame(
      @ForAll("tangles") String text, @ForAll @IntRange(min = 1, max = 5) int parts) {
    String rows =
        "7,2024-05-01,Ash,one\n8,2024-15-01,Ash,bad\n" + text + "\n9,2024-05-01,Elm,two\n";
    FeedTrial trial =
        trial("parts.csv", "csv").file("parts.csv", FeedTrial.HEADER + rows.repeat(2));
    List<String> whole = outcomes(open(trial, "parts.csv"));
    List<String> together = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      together.addAll(outcomes(open(trial, "parts.csv").part(part, parts)));
    }
    assertThat(whole).isNotEmpty();
    assertThat(together).containsExactlyInAnyOrderElementsOf(whole);
  }

  private static List<String> outcomes(FeedReader feed) {
    List<String> outcomes = new ArrayList<>();
    try (feed) {
      feed.forEachRemaining(outcome -> outcomes.add(outcome.toString()));
    }
    return outcomes;
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("csv", "jsonl", "xlsx", "parquet");
  }

  @Provide
  Arbitrary<String> tangles() {
    return Arbitraries.of("\"", "\"\"", ",", "\n", "\r\n", "\r", "1", "2024-05-01", "x", " ")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> tangledLines() {
    return Arbitraries.of("\"", "\"\"", ",", "1", "2024-05-01", "x", " ")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static FeedReader open(FeedTrial trial, String name) {
    return FeedReader.open(trial.source(), FOLDERS.get(0), trial.path(name));
  }

  private static void addsUp(FeedTrial trial) {
    try {
      Source source = trial.source();
      for (Path file : source.files(FOLDERS.get(0))) {
        long outcomes = 0;
        try (FeedReader feed = FeedReader.open(source, FOLDERS.get(0), file)) {
          while (feed.hasNext()) {
            feed.next();
            outcomes++;
          }
          assertThat(feed.read()).isEqualTo(outcomes);
        }
      }
      // Refuses figures that do not add up.
      assertThat(trial.account().files()).hasSize(1);
    } catch (OperatorException | GateException e) {
      assertThat(e).hasMessageMatching("(?s).*\\.(\\R.*)?");
    } catch (UncheckedIOException e) {
      throw new AssertionError("an exception that is no sentence", e);
    }
  }
}
