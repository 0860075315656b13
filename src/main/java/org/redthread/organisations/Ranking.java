package org.redthread.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one printed name, and how likely each is. The likelihood is a conditional logit
 * (McFadden 1974) with "none of the register" as one of the choices: exp(z) of the candidate over 1
 * plus the sum of exp(z) of all. A name that is, but for spelling, one organisation's and no
 * other's is sure.
 */
final class Ranking {
  /** Of such names more than 99 in 100 are right. */
  private static final double SURE = 0.99;

  private final List<Candidate> candidates;
  private final @Nullable LocalDate date;

  Ranking(Collection<Candidate> found, @Nullable LocalDate date) {
    this.date = date;
    this.candidates = new ArrayList<>(found);
    candidates.sort(Candidate.BEST_FIRST);
    preferOpen();
  }

  /** Of organisations of equal name the one open on the day comes first. */
  private void preferOpen() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate each = candidates.get(i);
      Candidate best = candidates.get(0);
      if (each.sameness() < best.sameness() || each.logOdds() < best.logOdds() - 1e-9) {
        return;
      }
      if (open(each)) {
        candidates.add(0, candidates.remove(i));
        return;
      }
    }
  }

  private boolean open(Candidate candidate) {
    return date == null || candidate.organisation().openOn(date);
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  /** Best first. */
  List<Candidate> candidates() {
    return candidates;
  }

  Match match(String printed, Thresholds thresholds) {
    Candidate best = candidates.get(0);
    double score = sole() ? Math.max(SURE, likelihood(0)) : likelihood(0);
    double next = candidates.size() == 1 ? 0 : likelihood(1);
    Decision decision = thresholds.decide(score, score - Math.min(next, 1 - score));
    if (decision == Decision.NONE) {
      return Match.none(printed, score);
    }
    boolean doubtful = !open(best) || best.onlyGeneral() || namesAnother();
    return new Match(
        printed,
        best.organisation().id(),
        best.organisation().name(),
        score,
        doubtful ? Decision.REVIEW : decision);
  }

  /** Whether the name is the best one's, and that of no other open on the day. */
  private boolean sole() {
    int closest = candidates.get(0).sameness();
    return closest > 0
        && candidates.stream().skip(1).noneMatch(c -> c.sameness() == closest && open(c));
  }

  /** Whether a part of the name is the name of another organisation. */
  private boolean namesAnother() {
    return candidates.get(0).sameness() == 0
        && candidates.get(0).named()
        && candidates.stream().skip(1).anyMatch(c -> c.named() && open(c));
  }

  private double likelihood(int at) {
    double most = Math.max(0, candidates.stream().mapToDouble(Candidate::logOdds).max().orElse(0));
    double sum = Math.exp(-most);
    for (int i = 0; i < candidates.size(); i++) {
      sum += i == at || open(candidates.get(i)) ? power(i, most) : 0;
    }
    return power(at, most) / sum;
  }

  private double power(int at, double most) {
    return Math.exp(candidates.get(at).logOdds() - most);
  }
}
