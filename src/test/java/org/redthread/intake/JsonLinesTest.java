package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON Lines: an object a line; a bad line costs itself and no more. */
class JsonLinesTest {
  private static final String ONE =
      "{\"id\":1,\"received\":\"2024-05-01\",\"provider\":\"Ash\",\"letter\":\"x\"}\n";

  private final FeedTrial trial;

  JsonLinesTest(@TempDir Path folder) {
    trial = new FeedTrial(folder).format("feed.jsonl", "jsonl");
  }

  @Test
  void objectsInObjectsAndLists() {
    trial.yaml(
        """
        source: trial
        files: feed.jsonl
        format: jsonl
        id: ref.number
        dates: {received: {column: received, formats: [yyyy-MM-dd]}}
        codes: {columns: issues, separator: "|"}
        """);
    trial.file(
        "feed.jsonl",
        "{\"ref\":{\"number\":7.50},\"received\":\"2024-05-01\",\"issues\":[\"a\",\"b\"]}\n");
    try (FeedReader feed =
        FeedReader.open(trial.source(), trial.path(""), trial.path("feed.jsonl"))) {
      Accepted only = (Accepted) feed.next();
      assertThat(only.complaint().id()).isEqualTo("7.50");
      assertThat(only.complaint().codes()).containsExactly("a", "b");
    }
  }

  @Test
  void badLines() {
    FeedTrial.Seen seen =
        trial
            .file(
                "feed.jsonl",
                ONE
                    + "{\"id\":2,\n"
                    + "[1]\n"
                    + "\n"
                    + "{\"id\":3,\"id\":4}\n"
                    + "{\"id\":5,\"received\":\"2024-05-01\",\"provider\":{\"a\":1}}\n"
                    + "{\"id\":6} {\"id\":7}\n"
                    + "{\"id\":8,\"received\":nu")
            .run();
    assertThat(seen.figures()).isEqualTo("7,1,0,0,6");
    assertThat(seen.err())
        .contains("is no valid JSON", "is no JSON object", "holds a structure", "line 8");
  }

  @Test
  void aKeyThatNoLineHasIsAGate() {
    FeedTrial.Seen seen =
        trial.file("feed.jsonl", "{\"id\":1,\"received\":\"2024-05-01\",\"letter\":\"x\"}\n").run();
    assertThat(seen.status()).isEqualTo(3);
    assertThat(seen.err()).contains("provider went missing");
  }

  @Test
  void keysOfAnotherFeed() {
    FeedTrial.Seen seen = trial.file("feed.jsonl", "{\"a\":1}\n").run();
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.err()).contains("has none of the columns that source trial expects");
  }

  @Test
  void aLineTooLong() {
    trial.more("jsonl: {max-record-characters: 100}");
    FeedTrial.Seen seen =
        trial.file("feed.jsonl", ONE + ONE.replace("x", "y".repeat(500)) + ONE).run();
    assertThat(seen.figures()).isEqualTo("3,1,0,1,1");
    assertThat(seen.err()).contains("is longer than a record may be");
  }
}
