package org.redthread.jobs.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One night as the log tells it.
 *
 * @param run its id; empty where it failed before it had one
 * @param started and {@code ended} in UTC; the same where the log has no end
 * @param stage the last that was begun
 * @param what the sentence of a failure; empty for a good night
 * @param stages seconds of each stage, in the order they ran
 * @param feeds rows of each source, of good nights only
 * @param verdicts failure types of each verdict, of good nights only
 */
public record NightRecord(
    String run,
    Instant started,
    Instant ended,
    Outcome outcome,
    String stage,
    String what,
    List<StageTime> stages,
    List<FeedRows> feeds,
    Map<String, Long> verdicts) {

  public NightRecord {
    stages = List.copyOf(stages);
    feeds = List.copyOf(feeds);
    verdicts = new TreeMap<>(verdicts);
  }

  /** Seconds of one stage. */
  public record StageTime(String stage, double seconds) {}

  /** What became of the rows of one source: {@code read} is the sum of the rest. */
  public record FeedRows(
      String source,
      long files,
      long read,
      long accepted,
      long superseded,
      long duplicate,
      long quarantined) {}

  public boolean good() {
    return outcome == Outcome.GOOD;
  }

  /** From its beginning to its end, in seconds. */
  public double seconds() {
    return (ended.toEpochMilli() - started.toEpochMilli()) / 1e3;
  }
}
