package org.redthread.jobs;

import java.time.Duration;
import org.redthread.jobs.watch.NightWatch;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;

/** The end of a night that hangs; what is told of it may hang as well, and is not waited for. */
record Overtime(NightlySettings configuration, NightWatch watch, Progress progress)
    implements Runnable {
  private static final Duration TELLING = Duration.ofSeconds(30);

  @Override
  public void run() {
    OperatorException why =
        new OperatorException(
            "The night was ended at its limit of %s, in the stage '%s'. Look whether the disks and shares that it reads and writes answer, or give it more time (key 'time-limit' of %s), and run it again; nothing was published."
                .formatted(
                    TimeKey.said(configuration.timeLimit()), watch.stage(), configuration.file()));
    progress.warn("redthread: " + why.getMessage());
    Thread told = new Thread(() -> watch.failed(why), "told");
    told.setDaemon(true);
    told.start();
    try {
      told.join(TELLING.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitStatus.OPERATOR);
  }
}
