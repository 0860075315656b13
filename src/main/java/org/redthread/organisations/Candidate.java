package org.redthread.organisations;

import java.util.Comparator;

/**
 * An organisation that a printed name may mean.
 *
 * @param organisation of the register
 * @param logOdds how much speaks for it; above 0 more than against
 * @param evidence in the order of {@link Evidence}
 */
record Candidate(Organisation organisation, double logOdds, double[] evidence) {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.logOdds())
          .thenComparing(candidate -> candidate.organisation().id());

  static Candidate of(Entry entry, Comparison comparison) {
    double[] evidence = comparison.with(entry);
    return new Candidate(entry.organisation(), Weighing.logOdds(evidence), evidence);
  }

  Candidate better(Candidate other) {
    return other.logOdds > logOdds ? other : this;
  }
}
