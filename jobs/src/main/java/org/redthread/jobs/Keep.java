package org.redthread.jobs;

import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/**
 * How much of the past is kept.
 *
 * @param runs the last good runs, at least 1
 * @param logs days of logs of nights, at least 31, as status compares with the last 30 nights
 */
public record Keep(int runs, int logs) {
  private static final int RUNS = 90;
  private static final int LOGS = 400;

  public Keep {
    if (runs < 1) {
      throw new OperatorException("Retention keeps at least 1 run: 'runs' is %d.".formatted(runs));
    }
    if (logs < 31) {
      throw new OperatorException(
          "Retention keeps at least 31 days of logs: 'logs' is %d.".formatted(logs));
    }
  }

  /** What is not said is 90 runs and 400 days of logs. */
  public static Keep of(@Nullable Integer runs, @Nullable Integer logs) {
    return new Keep(runs == null ? RUNS : runs, logs == null ? LOGS : logs);
  }
}
