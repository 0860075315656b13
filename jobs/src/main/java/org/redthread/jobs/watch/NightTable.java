package org.redthread.jobs.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last night on a screen, against the good nights before it. */
public final class NightTable {
  private static final double SECONDS_THAT_MATTER = 10;
  private static final double ROWS_THAT_MATTER = 10;

  private final Recent recent;

  private NightTable(NightHistory history) {
    this.recent = Recent.of(history);
  }

  /**
   * A figure a line, with what is usual of it.
   *
   * @param last of the last good night
   * @param unusual whether it is out of the usual
   */
  public record Line(
      String figure, double last, double median, int nights, boolean unusual, boolean seconds) {
    String text() {
      String usual = nights == 0 ? "" : number(median);
      return "%s %-34s %12s %12s".formatted(unusual ? "!" : " ", figure, number(last), usual);
    }

    private String number(double value) {
      return String.format(Locale.ROOT, seconds ? "%,.1f s" : "%,.0f", value);
    }
  }

  /** How the nights went: age of the last good one, and each figure beside its median. */
  public static List<String> text(NightHistory history, Instant now) {
    NightTable table = new NightTable(history);
    List<String> text = new ArrayList<>();
    table.recent.last().ifPresent(night -> text.add(age(night, now)));
    table.failures().ifPresent(text::add);
    List<Line> lines = lines(history);
    if (!lines.isEmpty()) {
      text.add("");
      int nights = table.recent.before().size();
      text.add(
          "  %-34s %12s %12s   %s"
              .formatted(
                  "",
                  "last night",
                  nights == 0 ? "" : "median",
                  nights == 0
                      ? ""
                      : "of %d good night%s before".formatted(nights, nights == 1 ? "" : "s")));
      lines.forEach(line -> text.add(line.text()));
      text.add(verdict(lines, nights));
    }
    return text;
  }

  /** A moment to the minute. */
  public static String clock(Instant time) {
    return time.toString().substring(0, 16).replace('T', ' ') + " UTC";
  }

  /** Why nothing is heard though nothing failed; empty where nights come as they do. */
  public static Optional<String> overdue(NightHistory history, Instant now) {
    return Rhythm.of(history).filter(rhythm -> rhythm.overdue(now)).map(each -> each.said(now));
  }

  private static String age(NightRecord night, Instant now) {
    return String.format(
        Locale.ROOT,
        "Ended: %s, %s ago; took %.0f s.",
        clock(night.ended()),
        age(Duration.between(night.ended(), now)),
        night.seconds());
  }

  /** A time that has passed, in a unit that fits it. */
  static String age(Duration age) {
    if (age.toMinutes() < 120) {
      return age.toMinutes() + " min";
    }
    return age.toHours() < 48 ? age.toHours() + " hours" : age.toDays() + " days";
  }

  private Optional<String> failures() {
    long bad = recent.nights().stream().filter(night -> !night.good()).count();
    int nights = recent.nights().size();
    return bad == 0
        ? Optional.empty()
        : Optional.of("Of the last %d nights %d failed.".formatted(nights, bad));
  }

  private static String verdict(List<Line> lines, int nights) {
    if (nights < Usual.FEWEST) {
      return "  What is usual can be said after %d good nights.".formatted(Usual.FEWEST + 1);
    }
    long unusual = lines.stream().filter(Line::unusual).count();
    return unusual == 0
        ? "  Nothing is out of the usual."
        : "! marks what is out of the usual (%d).".formatted(unusual);
  }

  /** The figures of the last good night; none where there was none. */
  public static List<Line> lines(NightHistory history) {
    NightTable table = new NightTable(history);
    return table.recent.last().stream()
        .flatMap(night -> Stream.concat(table.feeds(night), table.times(night)))
        .toList();
  }

  private Stream<Line> feeds(NightRecord night) {
    return night.feeds().stream()
        .flatMap(
            feed ->
                Stream.of(
                    line(
                        feed.source() + ", rows",
                        feed.read(),
                        rows(feed, NightRecord.FeedRows::read)),
                    line(
                        feed.source() + ", set aside",
                        feed.quarantined(),
                        rows(feed, NightRecord.FeedRows::quarantined))));
  }

  private static Function<NightRecord, OptionalDouble> rows(
      NightRecord.FeedRows feed, java.util.function.ToLongFunction<NightRecord.FeedRows> figure) {
    return night ->
        night.feeds().stream()
            .filter(other -> other.source().equals(feed.source()))
            .mapToDouble(figure::applyAsLong)
            .findFirst();
  }

  private Line line(String name, double value, Function<NightRecord, OptionalDouble> figure) {
    Usual usual = recent.usual(figure);
    boolean unusual = usual.isUnusual(value, ROWS_THAT_MATTER);
    return new Line(name, value, usual.median(), usual.nights(), unusual, false);
  }

  private Stream<Line> times(NightRecord night) {
    return Stream.concat(
        night.stages().stream()
            .map(stage -> time(stage.stage(), stage.seconds(), other -> seconds(other, stage))),
        Stream.of(
            time("the whole night", night.seconds(), other -> OptionalDouble.of(other.seconds()))));
  }

  private static OptionalDouble seconds(NightRecord night, NightRecord.StageTime like) {
    return night.stages().stream()
        .filter(stage -> stage.stage().equals(like.stage()))
        .mapToDouble(NightRecord.StageTime::seconds)
        .findFirst();
  }

  private Line time(String name, double seconds, Function<NightRecord, OptionalDouble> figure) {
    Usual usual = recent.usual(figure);
    boolean unusual = usual.isUnusual(seconds, SECONDS_THAT_MATTER);
    return new Line(name, seconds, usual.median(), usual.nights(), unusual, true);
  }
}
