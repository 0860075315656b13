package org.redthread.organisations;

import java.util.Comparator;

/**
 * An organisation that a printed name may mean.
 *
 * @param organisation of the register
 * @param sameness how closely the whole printed name is its name, 0 to 4
 * @param logOdds how much speaks for it against "none of the register"
 * @param named whether a part of the printed name is its name or its initials
 * @param evidence in the order of {@link Evidence}
 */
record Candidate(
    Organisation organisation, int sameness, double logOdds, boolean named, double[] evidence) {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.sameness())
          .thenComparingDouble(candidate -> -candidate.logOdds())
          .thenComparing(candidate -> candidate.organisation().id());

  static Candidate of(Entry entry, Comparison comparison) {
    double[] evidence = comparison.with(entry);
    int sameness = comparison.sameness(entry);
    return new Candidate(
        entry.organisation(),
        comparison.whole() ? sameness : 0,
        Evidence.logOdds(evidence),
        sameness > 0 || evidence[Evidence.INITIALS.ordinal()] > 0,
        evidence);
  }

  /**
   * Whether the names share no word but general ones, though the register's has words of its own.
   */
  boolean onlyGeneral() {
    return sameness == 0 && evidence[Evidence.REGISTER_OWN_MISSING.ordinal()] == 1;
  }

  /** What both comparisons of one organisation say together. */
  Candidate and(Candidate other) {
    Candidate better = other.logOdds > logOdds ? other : this;
    return new Candidate(
        organisation,
        Math.max(sameness, other.sameness),
        better.logOdds,
        named || other.named,
        better.evidence);
  }
}
