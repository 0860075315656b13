package org.redthread.jobs.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.redthread.run.Replaced;

/**
 * Figures of the nights in Prometheus' text format, for node-exporter's textfile collector: {@code
 * metrics/redthread.prom} under the results.
 */
final class MetricsFile {
  private final List<String> lines = new ArrayList<>();

  private MetricsFile() {}

  /**
   * Replaces the file.
   *
   * @param now when the file is made, so that an alert sees a night that does not come at all
   */
  static void write(Path out, NightHistory history, Optional<Instant> now) throws IOException {
    Replaced.write(
        out.resolve("metrics").resolve("redthread.prom"),
        text(history, now).getBytes(StandardCharsets.UTF_8));
  }

  static String text(NightHistory history, Optional<Instant> now) {
    MetricsFile file = new MetricsFile();
    now.ifPresent(
        time -> file.metric("written_timestamp_seconds", "When this file was made.", epoch(time)));
    history.last().ifPresent(file::lastNight);
    Recent recent = Recent.of(history);
    recent.last().ifPresent(file::lastGood);
    file.family("nights", "Nights of the last 30 by outcome.", recent::outcomes);
    file.family("stage_seconds", "Seconds of each stage of the last good night.", recent::stages);
    file.family("rows", "Rows of each source and their fate, of live files.", recent::rows);
    file.family(
        "verdicts", "Failure types of each verdict of the last good night.", recent::verdicts);
    return String.join("\n", file.lines) + "\n";
  }

  private void lastNight(NightRecord night) {
    metric("last_night_timestamp_seconds", "When the last night ended.", epoch(night.ended()));
    metric(
        "last_night_status",
        "Exit status of the last night: 0 good, 1 bug, 2 to mend, 3 gate, 137 cut off.",
        night.outcome().status());
    metric(
        "gate_shut",
        "Whether a gate stopped the last night.",
        night.outcome() == Outcome.GATE ? 1 : 0);
  }

  private void lastGood(NightRecord night) {
    metric(
        "last_success_timestamp_seconds", "When the last good night ended.", epoch(night.ended()));
    metric("night_seconds", "Seconds of the last good night.", night.seconds());
  }

  private static double epoch(Instant time) {
    return time.toEpochMilli() / 1e3;
  }

  private void metric(String name, String help, double value) {
    head(name, help);
    lines.add("redthread_%s %s".formatted(name, number(value)));
  }

  /** Takes labelled values, as {@code stage="intake"} and seconds. */
  interface Values {
    void add(String labels, double value);
  }

  private void family(String name, String help, Consumer<Values> values) {
    head(name, help);
    values.accept(
        (labels, value) -> lines.add("redthread_%s{%s} %s".formatted(name, labels, number(value))));
  }

  private void head(String name, String help) {
    lines.add("# HELP redthread_%s %s".formatted(name, help));
    lines.add("# TYPE redthread_%s gauge".formatted(name));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
