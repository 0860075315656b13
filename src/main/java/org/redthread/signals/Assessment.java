package org.redthread.signals;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a panel.
 *
 * @param verdicts one a failure type, in the order of the taxonomy
 * @param explanations one a failure type, in the same order
 * @param facts what is published with every run
 */
public record Assessment(List<Verdict> verdicts, List<Explanation> explanations, Facts facts) {
  public Assessment {
    verdicts = List.copyOf(verdicts);
    explanations = List.copyOf(explanations);
  }

  /**
   * Published with every run.
   *
   * @param seed of every random choice
   * @param replicates Monte-Carlo replicates of the tests across organisations
   * @param typesTested failure types tested against their history
   * @param windowsTried windows tried for each
   * @param model which expected counts carry the verdicts
   * @param alpha chance that any "at least u of n" claims too much; also an upper limit of the
   *     expected number of false systemic verdicts
   * @param firstPeriod of the panel
   * @param lastPeriod of the panel
   * @param notes exclusions and gaps, a sentence each
   */
  public record Facts(
      long seed,
      int replicates,
      int typesTested,
      int windowsTried,
      Model model,
      double alpha,
      String firstPeriod,
      String lastPeriod,
      List<String> notes) {
    public Facts {
      notes = List.copyOf(notes);
    }
  }

  /** The verdict on a failure type. */
  public Optional<Verdict> of(String failureType) {
    return verdicts.stream().filter(v -> v.failureType().equals(failureType)).findFirst();
  }

  /** The explanation of the verdict on a failure type. */
  public Optional<Explanation> explain(String failureType) {
    return explanations.stream().filter(e -> e.failureType().equals(failureType)).findFirst();
  }
}
