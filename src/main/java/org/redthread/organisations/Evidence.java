package org.redthread.organisations;

/** What speaks for or against two names meaning the same body, each between 0 and 1. */
enum Evidence {
  /** Always 1: how much it takes to believe in a match at all. */
  CONSTANT(-3.18),
  /** Part of the printed name's weight that the register's name has too. */
  PRINTED_COVERED(2.50),
  /** Part of the register's name's weight that the printed name has too. */
  REGISTER_COVERED(2.56),
  /** Dice coefficient of the letter triples of both. */
  LETTERS(3.59),
  /** The very same name. */
  IDENTICAL(0.36),
  /** The words show different kinds of body. */
  OTHER_KIND(-2.92),
  /** The words show the same kind of body. */
  SAME_KIND(1.01),
  /** A printed word in capitals is the register's name's initials. */
  INITIALS(1.69),
  /** Only a part of the printed name was compared: weight of the rest. */
  LEFT_OUT(-1.61),
  /** Part of the shared weight that is shared through a slip of the pen. */
  THROUGH_SLIPS(-0.61),
  /** Share of the printed name's own words that the register's name lacks. */
  PRINTED_OWN_MISSING(-1.41),
  /** Share of the register's name's own words that the printed name lacks. */
  REGISTER_OWN_MISSING(-0.94),
  /** Numbers in the names differ. */
  OTHER_NUMBER(-0.74),
  /** Both have weight that the other lacks: the lesser of the two lacks. */
  CLASH(-1.47);

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  /** What full evidence of this kind adds to the log odds; fitted, see name-matching.md. */
  double weight() {
    return weight;
  }

  /** Log odds against "none of the register" that the pair is right. */
  static double logOdds(double[] evidence) {
    double sum = 0;
    for (Evidence each : values()) {
      sum += each.weight * evidence[each.ordinal()];
    }
    return sum;
  }
}
