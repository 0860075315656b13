package org.redthread.report.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.PeerRow;
import org.redthread.run.OperatorException;

/**
 * Findings as a policy lets them through: the only input of a report. What is held back is not in
 * them any more, and the ids of what is held back stand beside them without a value.
 *
 * @param bodies ids of the organisations and names of the regions: a figure with one of them in its
 *     id is of a part of the country
 */
public record Disclosed(
    Findings findings, Policy policy, List<Fact.Suppressed> suppressed, Set<String> bodies) {
  public Disclosed {
    suppressed = List.copyOf(suppressed);
    bodies = Set.copyOf(bodies);
  }

  /**
   * Applies a policy.
   *
   * @param policy CASEWORK or HES: NATIONAL is the policy of a table, not of a report
   * @throws OperatorException if the policy does not reach the figures of a year
   * @throws org.redthread.run.GateException if it cannot protect a figure
   */
  public static Disclosed of(Findings findings, Policy policy) {
    if (policy == Policy.HES && findings.year().isPresent()) {
      throw new OperatorException(
          "The disclosure policy hes protects reports on a theme; the figures of a year name organisations in ways that it does not cover, so report the year under casework.");
    }
    return policy == Policy.HES
        ? new SmallNumbers(findings).disclosed(bodies(findings))
        : new Disclosed(findings, policy, List.of(), bodies(findings));
  }

  private static Set<String> bodies(Findings findings) {
    return Stream.of(
            findings.organisations().stream().map(OrganisationRow::id),
            findings.organisations().stream().map(OrganisationRow::region),
            findings.funnel().points().stream().map(Funnel.Point::organisation),
            findings.heatMap().stream().map(HeatCell::organisation),
            findings.year().stream().flatMap(year -> year.bodies().stream()).map(BodyRow::id),
            findings.year().stream()
                .flatMap(year -> year.peers().stream())
                .map(PeerRow::organisation))
        .flatMap(s -> s)
        .filter(name -> !name.isBlank())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a figure is of a part of the country. */
  public boolean subNational(String fact) {
    return Arrays.stream(fact.split("/")).skip(1).anyMatch(bodies::contains);
  }

  /** The facts that a report may use; under HES none that adds up regions. */
  public Facts facts() {
    return facts(Stream.empty());
  }

  /** The same, with what a report says beside its findings. */
  public Facts facts(Stream<Fact> others) {
    Facts facts = Facts.of(findings, suppressed, others);
    return policy == Policy.HES ? facts.without(List.of("region/", "regions/")) : facts;
  }
}
