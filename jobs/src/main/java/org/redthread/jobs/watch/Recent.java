package org.redthread.jobs.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The last good night against the good ones before it.
 *
 * @param nights at most the last 30 of all, the oldest first
 * @param last the last good one of all
 * @param before at most 30 good ones before that
 */
record Recent(List<NightRecord> nights, Optional<NightRecord> last, List<NightRecord> before) {
  static final int NIGHTS = 30;

  static Recent of(NightHistory history) {
    List<NightRecord> good = history.good();
    return good.isEmpty()
        ? new Recent(tail(history.nights(), NIGHTS), Optional.empty(), List.of())
        : new Recent(
            tail(history.nights(), NIGHTS),
            Optional.of(good.get(good.size() - 1)),
            tail(good.subList(0, good.size() - 1), NIGHTS));
  }

  private static List<NightRecord> tail(List<NightRecord> nights, int most) {
    return nights.subList(Math.max(0, nights.size() - most), nights.size());
  }

  void outcomes(MetricsFile.Values values) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    nights.forEach(night -> counts.merge(night.outcome(), 1, Integer::sum));
    for (Outcome outcome : Outcome.values()) {
      values.add(
          label("outcome", outcome.name().toLowerCase(Locale.ROOT)),
          counts.getOrDefault(outcome, 0));
    }
  }

  void stages(MetricsFile.Values values) {
    last.ifPresent(
        night ->
            night
                .stages()
                .forEach(stage -> values.add(label("stage", stage.stage()), stage.seconds())));
  }

  void rows(MetricsFile.Values values) {
    last.ifPresent(night -> night.feeds().forEach(feed -> rows(feed, values)));
  }

  private static void rows(NightRecord.FeedRows feed, MetricsFile.Values values) {
    String source = label("source", feed.source());
    values.add(source + ",fate=\"accepted\"", feed.accepted());
    values.add(source + ",fate=\"superseded\"", feed.superseded());
    values.add(source + ",fate=\"duplicate\"", feed.duplicate());
    values.add(source + ",fate=\"quarantined\"", feed.quarantined());
  }

  void verdicts(MetricsFile.Values values) {
    last.ifPresent(
        night -> night.verdicts().forEach((kind, n) -> values.add(label("verdict", kind), n)));
  }

  private static String label(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return name + "=\"" + escaped + "\"";
  }

  /** What is usual of a figure, from the nights before that have it. */
  Usual usual(java.util.function.Function<NightRecord, OptionalDouble> figure) {
    return Usual.of(before.stream().map(figure).flatMap(Recent::stream).toList());
  }

  private static Stream<Double> stream(OptionalDouble value) {
    return value.isPresent() ? Stream.of(value.getAsDouble()) : Stream.empty();
  }
}
