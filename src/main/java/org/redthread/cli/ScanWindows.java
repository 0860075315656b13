package org.redthread.cli;

import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.signals.scan.TimeWindows;
import picocli.CommandLine.Option;

/** The periods and windows of a scan over time, as options. */
final class ScanWindows {
  @Option(names = "--from", paramLabel = "P", description = "First period. Default: first in C.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "P", description = "Last period. Default: last in C.")
  @Nullable String to;

  @Option(
      names = "--window-min",
      defaultValue = "1",
      description = "Shortest window, in periods. Default: ${DEFAULT-VALUE}.")
  int shortest;

  @Option(
      names = "--window-max",
      description = "Longest window, in periods. Default: half of the periods.")
  @Nullable Integer longest;

  @Option(names = "--start-range", paramLabel = "P..P", description = "Windows start within these.")
  @Nullable String startRange;

  @Option(names = "--end-range", paramLabel = "P..P", description = "Windows end within these.")
  @Nullable String endRange;

  TimeWindows of(ScanPeriods periods) {
    try {
      int most = longest == null ? Math.max(shortest, periods.size() / 2) : longest;
      TimeWindows windows = TimeWindows.of(periods.size(), shortest, most);
      if (startRange != null) {
        int[] range = range(periods, startRange);
        windows = windows.starting(range[0], range[1]);
      }
      if (endRange != null) {
        int[] range = range(periods, endRange);
        windows = windows.ending(range[0], range[1]);
      }
      return windows;
    } catch (IllegalArgumentException e) {
      throw new OperatorException(
          "The windows asked for do not fit the %d periods: %s."
              .formatted(periods.size(), e.getMessage()),
          e);
    }
  }

  private static int[] range(ScanPeriods periods, String text) {
    String[] ends = text.split("\\.\\.", 2);
    if (ends.length < 2) {
      throw new IllegalArgumentException("a range is written P..P");
    }
    return new int[] {periods.index(ends[0]), periods.index(ends[1])};
  }
}
