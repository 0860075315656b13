package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.taxonomy.Crosswalks;
import org.redthread.themes.FailureTypes;
import org.redthread.themes.ThemeMatcher;

/** A file that several tasks read gives what it gives to one. */
class FeedIntakeIT {
  private static final int ROWS = 600;

  private final Path folder;
  private final SparkSession spark;

  FeedIntakeIT(@TempDir Path folder) {
    this.folder = folder;
    this.spark = TestSpark.session(folder);
  }

  private Dataset<Row> read(long bytes) throws IOException {
    ThemeCoding themes =
        new ThemeCoding(
            new ThemeMatcher(List.of()),
            new Crosswalks(List.of()),
            FailureTypes.of(List.of(), List.of()));
    List<DeliveryPlan.Task> tasks = List.of(FileShareTest.task(folder, "csv", bytes));
    return FeedIntake.read(spark, tasks, themes, folder.toString());
  }

  private static List<String> rows(Dataset<Row> read) {
    return read.toJSON().collectAsList().stream().sorted().toList();
  }

  @Test
  void theSameRowsTheSameRejectionsWhateverTheTasks() throws IOException {
    StringBuilder text = new StringBuilder("id,received,provider,letter\n");
    for (int row = 0; row < ROWS; row++) {
      String day = row % 50 == 7 ? "31 May" : "2024-05-01";
      text.append(row).append(',').append(day).append(",Ashdale,Letter ").append(row).append('\n');
    }
    Files.writeString(folder.resolve("feed.csv"), text);
    Dataset<Row> one = read(1);
    Dataset<Row> several = read(4_000_000);

    assertThat(one.javaRDD().getNumPartitions()).isEqualTo(1);
    assertThat(several.javaRDD().getNumPartitions()).isEqualTo(4);
    assertThat(several.where("reason <> ''").count()).isEqualTo(ROWS / 50);
    assertThat(rows(several)).hasSize(ROWS).isEqualTo(rows(one));
  }
}
