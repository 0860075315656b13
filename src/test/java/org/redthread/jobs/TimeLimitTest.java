package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** A night that hangs ends, says so, and gives its store back. */
class TimeLimitTest {
  private static final Path FILE = Path.of("our-office.yaml");

  @Test
  void aNightThatIsInTimeIsLeftAlone() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    TimeLimit limit = TimeLimit.begin(Duration.ofMillis(200), ended::countDown);

    limit.lift();
    limit.close();

    assertThat(ended.await(500, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void aNightThatIsLatePublishesNothing() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    TimeLimit limit = TimeLimit.begin(Duration.ofMillis(20), ended::countDown);

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(limit::lift).isInstanceOf(OperatorException.class);
  }

  @Test
  void timeIsHoursMinutesOrSecondsAndLessThanADayUnlessSaid() {
    assertThat(new TimeKey(FILE, null).limit()).isLessThan(Duration.ofDays(1));
    assertThat(new TimeKey(FILE, "6h").limit()).isEqualTo(Duration.ofHours(6));
    assertThat(new TimeKey(FILE, "90m").limit()).isEqualTo(Duration.ofMinutes(90));
    assertThat(TimeKey.said(Duration.ofMinutes(90))).isEqualTo("1h30m");
    for (String wrong : List.of("6", "0h", "6 hours", "-1h", "1.5h", "")) {
      assertThatThrownBy(() -> new TimeKey(FILE, wrong).limit())
          .isInstanceOf(OperatorException.class)
          .hasMessage(
              "our-office.yaml, key 'time-limit': '"
                  + wrong
                  + "' is no time; write hours, minutes or seconds, as 6h, 90m or 30s.");
    }
  }

  /** A pipe that nobody writes to answers as a share that is gone does: not at all. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNightThatWaitsForADiskIsEndedAndStatusSaysWhereAndWhatToDo(@TempDir Path folder)
      throws Exception {
    Process night = start(office(folder));

    assertThat(night.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(folder.resolve("log"));
    assertThat(night.exitValue()).as(said).isEqualTo(2);
    assertThat(said)
        .contains("redthread: The night was ended at its limit of 3s, in the stage 'configuration'")
        .contains("key 'time-limit' of " + folder.resolve("office.yaml"));
    String status =
        String.join(
            "\n",
            StoreStatus.of(folder.resolve("store"), folder.resolve("out"), Instant.now()).text());
    assertThat(status)
        .contains("THE LAST NIGHT FAILED", "exit status 2", "stage: configuration")
        .contains("give it more time (key 'time-limit'");
    assertThat(folder.resolve("out/metrics/redthread.prom"))
        .content()
        .contains("redthread_last_night_status 2");
    assertThat(StoreLock.holder(folder.resolve("store"))).isEmpty();
  }

  private static Path office(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("feeds"));
    Path register = folder.resolve("register.csv");
    assertThat(new ProcessBuilder("mkfifo", register.toString()).start().waitFor()).isZero();
    TestNights.written(
        folder.resolve("sources/complaints.yaml"),
        """
        source: complaints
        description: Complaints
        files: complaints*.csv
        kind: complaint
        id: [Ref]
        dates:
          received: {column: Date, formats: [yyyy-MM-dd]}
        organisation: {name: Provider}
        codes: {columns: [Subject]}
        """);
    return TestNights.written(
        folder.resolve("office.yaml"),
        """
        data: feeds
        sources: [sources]
        organisations: {register: register.csv}
        taxonomies: %1$s/taxonomies
        crosswalks: %1$s/taxonomies/crosswalks
        time-limit: 3s
        """
            .formatted(Path.of("jobs", "conf").toAbsolutePath()));
  }

  private static Process start(Path configuration) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.redthread.cli.Main", "nightly", "--quiet"));
    command.add("--config=" + configuration);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(configuration.resolveSibling("log").toFile())
        .start();
  }
}
