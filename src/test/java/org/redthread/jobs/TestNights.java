package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.samples.SampleSet;
import org.redthread.samples.Truth;

/**
 * A folder with feeds, a configuration and a store of its own, for nights that tests run.
 *
 * @param site whether nights make the morning page
 */
record TestNights(Path folder, boolean site) {
  /** Without the morning page: most tests do not look at it. */
  TestNights(Path folder) {
    this(folder, false);
  }

  /** Of this process alone: tests that run side by side must not share a store. */
  private static final Path WORK =
      Path.of("target", System.getProperty("nights", "nights")).toAbsolutePath();

  private static final List<String> RESULTS =
      List.of("verdicts.csv", "local_outliers.csv", "recurrence.csv", "explanations.json");

  /** The samples, written once, what is true of them, and what one night on all of them says. */
  static final class Reference {
    static final Path SAMPLES = WORK.resolve("samples");
    static final Truth TRUTH = samples();
    static final TestNights NIGHTS = night();

    private Reference() {}

    private static Truth samples() {
      try {
        DeletedTree.delete(WORK);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return new SampleSet(SAMPLES, Progress.quiet())
          .write(new SampleSet.Size(20250101, 1500, false));
    }

    private static TestNights night() {
      TestNights nights = new TestNights(WORK.resolve("reference"));
      nights.deliver(feeds());
      nights.run(2);
      return nights;
    }
  }

  /** Every feed file of the samples. */
  static List<Path> feeds() {
    return Reference.TRUTH.files().stream()
        .map(rows -> Reference.SAMPLES.resolve(rows.file()))
        .toList();
  }

  Path data() {
    return folder.resolve("data");
  }

  Path store() {
    return folder.resolve("store");
  }

  Path out() {
    return folder.resolve("out");
  }

  /** Puts files into the data folder; one of the same name is replaced. */
  void deliver(List<Path> files) {
    try {
      Files.createDirectories(data());
      for (Path file : files) {
        Files.write(data().resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The configuration of the samples, but for its places; sources ask for no file by name. */
  Path configuration(int partitions) {
    Path conf = Path.of("jobs", "conf").toAbsolutePath();
    String text =
        """
        base: /
        data: %s
        sources: [%s]
        organisations:
          register: %s
          activity: %s
          count-as: as-it-was
        taxonomies: %s
        crosswalks: %s
        themes: [%s]
        reports: []
        templates: %s
        counting: {kinds: [complaint], date: [received, closed]}
        store: %s
        out: %s
        as-at: 2024-12-31
        seed: 20241231
        master: local[2]
        partitions: %d
        site: {make: %s}
        """
            .formatted(
                data(),
                sources(),
                Reference.SAMPLES,
                Reference.SAMPLES.resolve("activity.csv"),
                conf.resolve("taxonomies"),
                conf.resolve("taxonomies/crosswalks"),
                conf.resolve("themes/imaging.yaml"),
                Path.of("reports-templates").toAbsolutePath(),
                store(),
                out(),
                partitions,
                site);
    return written(folder.resolve("nightly.yaml"), text);
  }

  private Path sources() {
    Path from = Path.of("jobs", "conf", "sources", "samples");
    Path to = folder.resolve("sources");
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        String loose =
            text.replaceFirst("(?s)files:\\R.*corrections\\*\\.csv\\R", "files: c*.csv*\n");
        written(to.resolve(String.valueOf(file.getFileName())), loose);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return to;
  }

  static Path written(Path file, String text) {
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a night and gives its id. */
  String run(int partitions) {
    SparkSession.getDefaultSession().foreach(session -> stopped(session));
    NightlyOptions options =
        NightlyOptions.of(
            configuration(partitions), NightlyOptions.Asked.NOTHING, LocalDate.of(2025, 1, 1));
    NightlyJob.run(options, Progress.quiet());
    return latest();
  }

  private static boolean stopped(SparkSession session) {
    session.stop();
    return true;
  }

  String latest() {
    return RunFolder.latest(out());
  }

  /** What readers act on, byte for byte, of the last good run. */
  List<String> results() {
    return RESULTS.stream().map(this::text).toList();
  }

  String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Table table(String name) {
    return Tables.read(file(name));
  }

  Path file(String name) {
    return out().resolve("runs").resolve(latest()).resolve(name);
  }

  /** A result of the first night: what letters say depends on whether there was a night before. */
  String firstText(String name) {
    try (Stream<Path> runs = Files.list(out().resolve("runs"))) {
      Path first = runs.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
      return Files.readString(first.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
