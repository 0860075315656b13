package org.redthread.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/**
 * The key {@code time-limit}: how long a night may take, as {@code 6h}, {@code 90m} or {@code 30s}.
 */
record TimeKey(Path file, @Nullable String text) {
  /** Ended before the next night of a daily schedule begins. */
  static final Duration DEFAULT = Duration.ofHours(20);

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})([hms])");

  /**
   * @throws OperatorException if it is no time
   */
  Duration limit() {
    if (text == null) {
      return DEFAULT;
    }
    Matcher time = FORM.matcher(text);
    if (!time.matches()) {
      throw new OperatorException(
          "%s, key 'time-limit': '%s' is no time; write hours, minutes or seconds, as 6h, 90m or 30s."
              .formatted(file, text));
    }
    return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
  }

  /** As in the configuration. */
  static String said(Duration limit) {
    return limit.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
