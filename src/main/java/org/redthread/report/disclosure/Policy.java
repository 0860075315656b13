package org.redthread.report.disclosure;

import java.util.Locale;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/**
 * How small numbers are kept from naming people. NATIONAL figures are printed as they are; a policy
 * for parts of the country says what happens to the figures of single organisations and regions.
 */
public enum Policy {
  /** Nothing is held back: for figures of the whole country only. */
  NATIONAL,

  /**
   * Named public bodies and their decided complaints, as an ombudsman publishes them; never crossed
   * with what a person is.
   */
  CASEWORK,

  /**
   * Counts of 1 to 7 are suppressed and the rest rounded to the nearest 5, below national level.
   * Source: NHS England, Hospital Episode Statistics analysis guide, section on suppression (2019).
   */
  HES;

  /**
   * Reads the policy of a report, casework or hes; national is one of tables only.
   *
   * @throws OperatorException if there is no such policy
   */
  public static Policy of(String name) {
    return Stream.of(CASEWORK, HES)
        .filter(policy -> policy.key().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    "There is no disclosure policy '%s'; a report knows casework and hes."
                        .formatted(name)));
  }

  /** The name as a configuration writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
