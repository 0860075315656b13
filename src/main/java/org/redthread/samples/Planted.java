package org.redthread.samples;

import java.util.Set;

/**
 * One planted effect: complaints of these failures about these organisations come {@code ratio}
 * times as often from month {@code from} until before month {@code until}.
 *
 * @param organisations indices of units
 * @param failures indices in the code book
 * @param growth yearly growth of the ratio after its start; 0 for a plain step
 */
public record Planted(
    String id,
    Kind kind,
    String description,
    Set<Integer> organisations,
    Set<Integer> failures,
    int from,
    int until,
    double ratio,
    double growth) {
  /** What an analyst should conclude. */
  public enum Kind {
    SYSTEMIC,
    SECTOR,
    REGIONAL,
    LOCAL,
    SURGE,
    TRANSIENT,
    ALWAYS
  }

  static final int ALWAYS_ON = Integer.MAX_VALUE;

  public Planted {
    organisations = Set.copyOf(organisations);
    failures = Set.copyOf(failures);
    if (ratio <= 0 || from >= until) {
      throw new IllegalArgumentException("no effect: " + id);
    }
  }

  boolean on(int month) {
    return month >= from && month < until;
  }

  /** How many times as often; 1 where the effect is not. */
  double factor(int organisation, int failure, int month) {
    return on(month) && organisations.contains(organisation) && failures.contains(failure)
        ? at(month)
        : 1;
  }

  private double at(int month) {
    return growth == 0 ? ratio : ratio * StrictMath.pow(1 + growth, (month - from) / 12.0);
  }
}
