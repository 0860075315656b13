package org.redthread.jobs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.redthread.run.OperatorException;

/**
 * Ends a night that hangs, as on a share that does not answer: it would hold the store, and every
 * night after it would be refused. What a thread waits for in the operating system cannot be
 * interrupted, so the end is that of the process; the next night puts the store back, as after a
 * kill.
 */
final class TimeLimit implements AutoCloseable {
  private enum State {
    RUNNING,
    LIFTED,
    ENDED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private final Thread watcher;

  private TimeLimit(Duration limit, Runnable end) {
    watcher = new Thread(() -> watch(limit, end), "time-limit");
    watcher.setDaemon(true);
    watcher.start();
  }

  /**
   * Begins to count.
   *
   * @param end what is done once the time is over, unless the limit was lifted before; it does not
   *     come back but in tests
   */
  static TimeLimit begin(Duration limit, Runnable end) {
    return new TimeLimit(limit, end);
  }

  private void watch(Duration limit, Runnable end) {
    try {
      Thread.sleep(limit.toMillis());
    } catch (InterruptedException e) {
      return;
    }
    if (state.compareAndSet(State.RUNNING, State.ENDED)) {
      end.run();
    }
  }

  /**
   * From here on the night goes on to its end: it is about to be published, or has failed.
   *
   * @throws OperatorException if the time is over; nothing may be published any more
   */
  void lift() {
    if (state.compareAndSet(State.RUNNING, State.LIFTED)) {
      watcher.interrupt();
    } else if (state.get() == State.ENDED) {
      join();
      throw new OperatorException("The night has come to its time limit.");
    }
  }

  private void join() {
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counts no more. */
  @Override
  public void close() {
    if (state.compareAndSet(State.RUNNING, State.LIFTED)) {
      watcher.interrupt();
    } else if (state.get() == State.ENDED) {
      join();
    }
  }
}
