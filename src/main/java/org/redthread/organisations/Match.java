package org.redthread.organisations;

import java.io.Serializable;

/**
 * The answer for one printed name.
 *
 * @param name the name as printed
 * @param organisationId the best organisation; empty if the decision is none
 * @param organisationName its name in the register; empty if the decision is none
 * @param score estimated probability that the organisation is right, 0 to 1
 * @param decision what becomes of it
 */
public record Match(
    String name, String organisationId, String organisationName, double score, Decision decision)
    implements Serializable {
  public Match {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies between 0 and 1");
    }
  }

  static Match none(String name, double score) {
    return new Match(name, "", "", score, Decision.NONE);
  }
}
