package org.redthread.jobs.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far nights lie apart, good and bad: a schedule that is off, or a machine that was, fails
 * nothing and says nothing by itself.
 *
 * @param usual the longest time between two nights, but for one in ten: free weekends are usual, a
 *     night missed once is not
 * @param last when the last one began
 */
record Rhythm(Duration usual, Instant last) {
  /** Fewer times between nights say nothing. */
  private static final int FEWEST = 5;

  private static final double SHARE = 0.9;

  static Optional<Rhythm> of(NightHistory history) {
    List<NightRecord> nights = Recent.of(history).nights();
    List<Duration> times = new ArrayList<>();
    for (int i = 1; i < nights.size(); i++) {
      times.add(Duration.between(nights.get(i - 1).started(), nights.get(i).started()));
    }
    if (times.size() < FEWEST) {
      return Optional.empty();
    }
    Collections.sort(times);
    Duration usual = times.get((int) Math.ceil(SHARE * times.size()) - 1);
    return Optional.of(new Rhythm(usual, nights.get(nights.size() - 1).started()));
  }

  /** Whether more than the usual time has passed, and a tenth of it for nights that begin late. */
  boolean overdue(Instant now) {
    return Duration.between(last, now).compareTo(usual.plus(usual.dividedBy(10))) > 0;
  }

  /** For a screen. */
  String said(Instant now) {
    return "NO NIGHT HAS BEEN RUN for %s; as a rule one comes within %s. Look whether the machine was up and the schedule is on (crontab -l, systemctl list-timers), and run it: one run takes in all that has come since."
        .formatted(NightTable.age(Duration.between(last, now)), NightTable.age(usual));
  }
}
