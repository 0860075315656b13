package org.redthread.intake;

import java.io.Serializable;

/**
 * When a source stops publication.
 *
 * @param maxQuarantined largest share of rows set aside, 0 to 1
 * @param minShareOfLast smallest number of rows as a share of the last good run, 0 to 1
 */
public record GateRule(double maxQuarantined, double minShareOfLast) implements Serializable {
  public static final GateRule DEFAULT = new GateRule(0.05, 0.5);

  public GateRule {
    if (!(maxQuarantined >= 0 && maxQuarantined <= 1)
        || !(minShareOfLast >= 0 && minShareOfLast <= 1)) {
      throw new IllegalArgumentException("a share is between 0 and 1");
    }
  }
}
