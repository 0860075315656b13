package org.redthread.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Holds what came of a source against what its gates expect. */
public final class Gates {
  private Gates() {}

  /**
   * The sentences of the gates that are shut; empty if all are open.
   *
   * @param files of one source
   * @param lastUsable rows that were not quarantined in the last good run; empty in the first run
   */
  public static List<String> check(
      String source, GateRule rule, List<Reconciliation> files, OptionalLong lastUsable) {
    long read = files.stream().mapToLong(Reconciliation::read).sum();
    long quarantined = files.stream().mapToLong(Reconciliation::quarantined).sum();
    List<String> shut = new ArrayList<>();
    if (quarantined > rule.maxQuarantined() * read) {
      shut.add(
          text(
              "Source %s: at most %.1f%% of rows may be quarantined; %,d of %,d rows (%.1f%%) are."
                  + " 'redthread feeds --quarantine' lists them.",
              source, 100 * rule.maxQuarantined(), quarantined, read, 100.0 * quarantined / read));
    }
    long usable = read - quarantined;
    if (lastUsable.isPresent() && usable < rule.minShareOfLast() * lastUsable.getAsLong()) {
      shut.add(
          text(
              "Source %s collapsed: at least %,.0f rows were expected (%.0f%% of the %,d of the last"
                  + " good run); %,d came.",
              source,
              Math.ceil(rule.minShareOfLast() * lastUsable.getAsLong()),
              100 * rule.minShareOfLast(),
              lastUsable.getAsLong(),
              usable));
    }
    return List.copyOf(shut);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
