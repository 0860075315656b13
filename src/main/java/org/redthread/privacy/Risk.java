package org.redthread.privacy;

import java.util.List;

/**
 * How likely a letter still names someone. A score to sort and to sample by, not a probability:
 * {@code 1 - Π(1 - weight)} over the reasons that apply.
 *
 * @param score in [0, 1]
 */
public record Risk(double score, List<Reason> reasons) {
  private static final double DOUBTFUL = 0.5;

  /** Why a letter may hold more than was found. */
  public enum Reason {
    /** Capitals inside sentences that are no known word were left in. */
    UNKNOWN_CAPITALS(0.35),
    /** Many of them. */
    MANY_UNKNOWN_CAPITALS(0.4),
    /** Written without capitals: names show less. */
    NO_CAPITALS(0.4),
    /** Written in capitals throughout. */
    ALL_CAPITALS(0.4),
    /** Longer than anyone reads at a glance. */
    LONG(0.3),
    /** Letters and digits mixed as poor scanning leaves them. */
    SCANNED(0.5),
    /** Names were found by what stands around them only. */
    GUESSED_NAMES(0.25),
    /** Mostly in a script or language that the rules do not know. */
    OTHER_LANGUAGE(0.6);

    private final double weight;

    Reason(double weight) {
      this.weight = weight;
    }
  }

  public Risk {
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a risk score lies between 0 and 1");
    }
  }

  static Risk of(List<Reason> reasons) {
    double sound = 1;
    for (Reason reason : reasons) {
      sound *= 1 - reason.weight;
    }
    return new Risk(1 - sound, reasons);
  }

  /** A person should read it before anyone else does. */
  public boolean doubtful() {
    return score >= DOUBTFUL;
  }
}
