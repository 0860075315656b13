package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet feeds are streamed without Spark. */
class ParquetFeedsTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message complaint {
            required int64 id;
            required int32 received (DATE);
            optional binary provider (STRING);
            optional int32 fine (DECIMAL(9,2));
            optional int64 seen (TIMESTAMP(MILLIS,true));
            optional group issues (LIST) { repeated group list { optional binary element (STRING); } }
          }
          """);

  private final FeedTrial trial;
  private final Path file;

  ParquetFeedsTest(@TempDir Path folder) {
    file = folder.resolve("feed.parquet");
    trial =
        new FeedTrial(folder)
            .yaml(
                """
                source: trial
                files: feed.parquet
                format: parquet
                id: id
                dates:
                  received: {column: received, formats: [yyyy-MM-dd]}
                  closed: {column: seen, formats: [yyyy-MM-dd HH:mm:ss]}
                organisation: provider
                codes: {columns: issues, separator: "|"}
                remedy: fine
                gates: {max-quarantined: 1}
                """);
  }

  @Test
  void datesNumbersMomentsAndLists() throws IOException {
    write();
    try (FeedReader feed = FeedReader.open(trial.source(), trial.path(""), file)) {
      Complaint first = ((Accepted) feed.next()).complaint();
      assertThat(first.received()).isEqualTo(LocalDate.of(2024, 5, 1));
      assertThat(first.closed()).isEqualTo(LocalDate.of(1970, 1, 2));
      assertThat(first.codes()).containsExactly("a", "b");
      assertThat(first.remedy()).isEqualTo("12.5");
      assertThat(feed.hasNext()).isFalse();
      assertThat(feed.read()).isEqualTo(1);
    }
  }

  @Test
  void truncated() throws IOException {
    write();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
    Files.deleteIfExists(trial.path(".feed.parquet.crc"));
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.err()).contains("is no Parquet file, or is damaged");
    assertThat(seen.status()).isEqualTo(2);
  }

  @Test
  void empty() throws IOException {
    Files.write(file, new byte[0]);
    assertThat(trial.run().status()).isEqualTo(2);
  }

  private void write() throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(SCHEMA)
            .build()) {
      Group row = new SimpleGroupFactory(SCHEMA).newGroup();
      row.append("id", 1L)
          .append("received", (int) LocalDate.of(2024, 5, 1).toEpochDay())
          .append("provider", "Ash")
          .append("fine", 1250)
          .append("seen", 86_400_000L + 3_600_000L);
      Group issues = row.addGroup("issues");
      issues.addGroup("list").append("element", "a");
      issues.addGroup("list").append("element", "b");
      writer.write(row);
    }
  }
}
