package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night may be killed at any moment; the next one brings everything in order. */
class NightlyKilledIT {
  private static final long SEED = 20241231;
  private static final int KILLS = 3;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void afterKillsAtAnyMomentTheNextNightSaysWhatAnUndisturbedOneSays() throws Exception {
    TestNights reference = TestNights.Reference.NIGHTS;
    TestNights nights = new TestNights(folder.resolve("killed"));
    nights.deliver(TestNights.feeds());
    long whole = undisturbed();
    Random moments = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      Process night = start(nights);
      boolean ended =
          night.waitFor(
              (long) (whole * (0.25 + 0.75 * moments.nextDouble())), TimeUnit.MILLISECONDS);
      night.destroyForcibly().waitFor();
      assertThat(ended && night.exitValue() != 0).as("it failed of itself").isFalse();
      nothingHalfDoneIsCurrent(nights);
    }

    nights.run(2);

    assertThat(nights.results()).isEqualTo(reference.results());
    assertThat(nights.text("reconciliation.csv")).isEqualTo(reference.text("reconciliation.csv"));
    nothingHalfDoneIsCurrent(nights);
  }

  /** Milliseconds of a night of its own. */
  private long undisturbed() throws Exception {
    TestNights nights = new TestNights(folder.resolve("undisturbed"));
    nights.deliver(TestNights.feeds());
    long start = System.nanoTime();
    Process night = start(nights);
    assertThat(night.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(night.exitValue()).as(Files.readString(nights.folder().resolve("log"))).isZero();
    assertThat(nights.results()).isEqualTo(TestNights.Reference.NIGHTS.results());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Process start(TestNights nights) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.redthread.cli.Main");
    command.add("nightly");
    command.add("--config=" + nights.configuration(2));
    java.io.File log = nights.folder().resolve("log").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  /** Pointers name only what is whole. */
  private static void nothingHalfDoneIsCurrent(TestNights nights) throws IOException {
    StoreState state = StoreState.current(nights.store());
    assertThat(state.run().isEmpty() || !state.snapshots().isEmpty()).isTrue();
    if (Files.exists(nights.out().resolve("latest.json"))) {
      Path run = nights.out().resolve("runs").resolve(nights.latest());
      assertThat(run.resolve("manifest.json")).exists();
      try (Stream<Path> files = Files.walk(run)) {
        assertThat(files.map(String::valueOf)).noneMatch(name -> name.endsWith(".partial"));
      }
    }
  }
}
