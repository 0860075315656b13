package org.redthread.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the verdicts were reached: model of expected counts, the level alpha of the breadth bound,
 * replicates of the simulation, failure types tested, the effect floor of the pooled ratio, and the
 * number of false systemic verdicts to expect in a run where nothing is wrong.
 */
public record MethodFacts(
    Model model,
    Combination combination,
    double alpha,
    int replicates,
    int nodesTested,
    double effectFloor,
    int systemicThreshold,
    Optional<Double> expectedFalseSystemic,
    List<String> exclusions) {
  /** What the expected counts are built from. */
  public enum Model {
    COMPOSITION,
    EXPOSURE
  }

  /** How the tests of the organisations are combined into "at least u of n". */
  public enum Combination {
    BONFERRONI,
    SIMES,
    FISHER
  }

  public MethodFacts {
    exclusions = List.copyOf(exclusions);
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha lies between 0 and 1");
    }
  }

  /** Under method/. */
  public Stream<Fact> facts() {
    Stream<Fact> fixed =
        Stream.of(
            Fact.number("method/confidence", 100 * (1 - alpha), Unit.PERCENT),
            Fact.count("method/replicates", replicates, Unit.REPLICATES),
            Fact.count("method/nodes-tested", nodesTested, Unit.FAILURE_TYPES),
            Fact.number("method/effect-floor", effectFloor, Unit.RATIO),
            Fact.count("method/systemic-threshold", systemicThreshold, Unit.ORGANISATIONS));
    Stream<Fact> expected =
        expectedFalseSystemic.stream()
            .map(v -> Fact.number("method/expected-false-systemic", v, Unit.NUMBER));
    return Stream.concat(fixed, expected);
  }
}
