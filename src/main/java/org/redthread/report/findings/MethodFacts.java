package org.redthread.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the verdicts were reached: model of expected counts, dates, the level alpha of the breadth
 * bound, replicates of the simulation, failure types tested, the effect floor of the pooled ratio,
 * and the number of false systemic verdicts to expect in a run where nothing is wrong.
 */
public record MethodFacts(
    Model model,
    Combination combination,
    Span baseline,
    Span current,
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
    if (current.from().isBefore(baseline.to())) {
      throw new IllegalArgumentException("the current period starts within the baseline");
    }
  }

  /** Under method/. */
  public Stream<Fact> facts() {
    Stream<Fact> fixed =
        Stream.of(
            new Fact.Day("method/baseline-from", baseline.from()),
            new Fact.Day("method/baseline-to", baseline.to()),
            new Fact.Day("method/current-from", current.from()),
            new Fact.Day("method/current-to", current.to()),
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
