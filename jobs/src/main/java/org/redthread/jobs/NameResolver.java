package org.redthread.jobs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.Decision;
import org.redthread.organisations.Match;
import org.redthread.organisations.NameMatcher;
import org.redthread.organisations.Register;
import org.redthread.organisations.ReviewFile;

/**
 * Who a row is about: the feed's own code where the register knows it, else the printed name.
 * Without a register the feed's code, or its printed name, is the organisation.
 */
final class NameResolver {
  private final @Nullable Register register;
  private final @Nullable NameMatcher matcher;

  private final @Nullable ReviewFile decided;

  /**
   * @param decided what analysts decided about printed names, which wins over the matcher
   */
  NameResolver(
      @Nullable Register register, @Nullable NameMatcher matcher, @Nullable ReviewFile decided) {
    this.register = register;
    this.matcher = matcher;
    this.decided = decided;
  }

  Match resolve(String printed, String code) {
    if (register == null || matcher == null) {
      return asPrinted(printed, code);
    }
    if (!code.isEmpty() && register.contains(code)) {
      return new Match(
          printed, code, register.find(code).orElseThrow().name(), 1, Decision.AUTOMATIC);
    }
    if (printed.isBlank()) {
      return new Match(printed, "", "", 0, Decision.NONE);
    }
    Match match = matcher.match(printed);
    return decided == null ? match : decided.settle(match);
  }

  private static Match asPrinted(String printed, String code) {
    String id = code.isEmpty() ? printed.strip().replaceAll("\\s+", " ") : code;
    return id.isEmpty()
        ? new Match(printed, "", "", 0, Decision.NONE)
        : new Match(printed, folded(id), printed, 1, Decision.AUTOMATIC);
  }

  /** Names that differ in case only are one organisation. */
  private static String folded(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
