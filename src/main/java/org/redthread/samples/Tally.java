package org.redthread.samples;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** How often each code of each organisation was written in each month; shared by all threads. */
final class Tally {
  private final int failures;
  private final int months;
  private final AtomicIntegerArray cells;
  private final LongAdder complaints = new LongAdder();
  private final LongAdder mentions = new LongAdder();

  Tally(int organisations, int failures, int months) {
    this.failures = failures;
    this.months = months;
    cells = new AtomicIntegerArray(organisations * failures * months);
  }

  /** Counts one complaint whose letter mentions {@code truly} failures. */
  void complaint(int truly) {
    complaints.increment();
    mentions.add(truly);
  }

  void code(int organisation, int failure, int month) {
    if (month < months) {
      cells.incrementAndGet((organisation * failures + failure) * months + month);
    }
  }

  long of(int organisation, int failure, int from, int until) {
    long sum = 0;
    int start = (organisation * failures + failure) * months;
    for (int month = Math.max(0, from); month < Math.min(months, until); month++) {
      sum += cells.get(start + month);
    }
    return sum;
  }

  long complaints() {
    return complaints.sum();
  }

  long mentions() {
    return mentions.sum();
  }
}
