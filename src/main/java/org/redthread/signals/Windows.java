package org.redthread.signals;

import java.util.stream.IntStream;
import org.redthread.run.OperatorException;

/** The windows that are tried: each ends with the panel and leaves enough history before it. */
final class Windows {
  private static final int[] MONTHS = {3, 4, 6, 9, 12, 18, 24, 36, 48, 60};

  private Windows() {}

  /** First periods of the windows, the latest first; none where the panel is too short. */
  static int[] starts(Periods periods, Settings settings) {
    if (!settings.currentFrom().isEmpty()) {
      return new int[] {given(periods, settings.currentFrom())};
    }
    int perMonth = 12 / periods.unit().perYear();
    return IntStream.of(MONTHS)
        .filter(months -> months % perMonth == 0)
        .map(months -> months / perMonth)
        .distinct()
        .filter(length -> periods.size() - length >= history(length, periods, settings))
        .map(length -> periods.size() - length)
        .toArray();
  }

  /**
   * The least history before a window. Beyond three years half its length, so that most of the
   * organisations that a shorter window tests have one.
   */
  private static int history(int length, Periods periods, Settings settings) {
    boolean early = length > 3 * periods.unit().perYear();
    return early ? Math.max(settings.minHistory(), length / 2) : settings.minHistory();
  }

  private static int given(Periods periods, String from) {
    int start;
    try {
      start = periods.index(from);
    } catch (IllegalArgumentException e) {
      throw new OperatorException(
          "The current period '%s' is not a period; write it as %s."
              .formatted(from, periods.label(0)),
          e);
    }
    if (start < 1 || start >= periods.size()) {
      throw new OperatorException(
          "--current-from: the period '%s' must lie after %s and not after %s, the first and last counts."
              .formatted(from, periods.label(0), periods.label(periods.size() - 1)));
    }
    return start;
  }
}
