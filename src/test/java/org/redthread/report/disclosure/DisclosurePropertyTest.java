package org.redthread.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.run.GateException;

/** No suppressed number can be worked back from what is printed. */
class DisclosurePropertyTest {
  private static final String THEME = "imaging";

  /** Complaints of one organisation: in the baseline, and of each of three failings. */
  record Body(int before, List<Integer> failings, int overlap) {}

  @Provide
  Arbitrary<List<Body>> bodies() {
    Arbitrary<Integer> count =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.just(0)),
            net.jqwik.api.Tuple.of(5, Arbitraries.integers().between(1, 7)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(8, 40)));
    return net.jqwik.api.Combinators.combine(
            count, count.list().ofSize(3), Arbitraries.integers().between(0, 3))
        .as(Body::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(9);
  }

  @Property(tries = 120)
  void whereFailingsAddUpToTheTheme(@ForAll("bodies") List<Body> bodies) {
    Findings findings = findings(bodies, false);
    Optional<Disclosed> disclosed = disclosed(findings);
    Assume.that(disclosed.isPresent());
    Attacker attacker =
        new Attacker(findings, disclosed.orElseThrow()).knowingThatFailingsAddUp(findings);
    assertNothingComesBack(disclosed.orElseThrow(), attacker);
  }

  @Property(tries = 120)
  void whereOneComplaintHasSeveralFailings(@ForAll("bodies") List<Body> bodies) {
    Findings findings = findings(bodies, true);
    Optional<Disclosed> disclosed = disclosed(findings);
    Assume.that(disclosed.isPresent());
    assertNothingComesBack(
        disclosed.orElseThrow(), new Attacker(findings, disclosed.orElseThrow()));
  }

  @Property(tries = 120)
  void everySmallNumberIsSuppressedAndEveryOtherRounded(@ForAll("bodies") List<Body> bodies) {
    Findings findings = findings(bodies, false);
    Optional<Disclosed> disclosed = disclosed(findings);
    Assume.that(disclosed.isPresent());
    Facts shown = disclosed.orElseThrow().facts();
    counts(findings)
        .forEach(
            fact -> {
              Fact now = shown.find(fact.id()).orElseThrow();
              if (fact.value() >= 1 && fact.value() <= 7) {
                assertThat(now).as(fact.id()).isInstanceOf(Fact.Suppressed.class);
              } else if (now instanceof Fact.Quantity quantity) {
                assertThat(quantity.value() % 5).isZero();
                assertThat(Math.abs(quantity.value() - fact.value())).isLessThanOrEqualTo(2);
              }
            });
  }

  /** Without the second step the attacker wins often: the test can fail. */
  @Property(tries = 5)
  void primarySuppressionAloneIsBrokenBySingleCells(@ForAll("bodies") List<Body> bodies) {
    List<Body> lone = new ArrayList<>();
    bodies.forEach(body -> lone.add(new Body(0, List.of(0, 0, 0), 0)));
    lone.add(new Body(3, List.of(2, 0, 0), 0));
    Findings findings = findings(lone, false);
    Disclosed primary =
        new Disclosed(
            findings,
            Policy.HES,
            counts(findings).stream()
                .filter(fact -> Hes.small(fact.value()))
                .map(fact -> new Fact.Suppressed(fact.id(), fact.unit()))
                .toList(),
            java.util.Set.of());
    Attacker attacker = new Attacker(findings, primary);
    assertThat(attacker.candidates("organisation/B%d/after".formatted(lone.size() - 1))).isOne();
  }

  private static void assertNothingComesBack(Disclosed disclosed, Attacker attacker) {
    disclosed.suppressed().stream()
        .map(Fact.Suppressed::id)
        .filter(id -> id.matches("organisation/.*/(before|after)|heat/.*/count"))
        .filter(id -> !id.startsWith("heat/") || !disclosed.findings().heatMap().isEmpty())
        .forEach(id -> assertThat(attacker.candidates(id)).as(id).isGreaterThanOrEqualTo(3));
  }

  private static List<Fact.Quantity> counts(Findings findings) {
    return Facts.of(findings)
        .all()
        .filter(fact -> fact.id().matches("organisation/.*/(before|after)|heat/.*/count"))
        .map(Fact.Quantity.class::cast)
        .toList();
  }

  /** Empty where the gate stops what cannot be protected. */
  private static Optional<Disclosed> disclosed(Findings findings) {
    try {
      return Optional.of(Disclosed.of(findings, Policy.HES));
    } catch (GateException e) {
      return Optional.empty();
    }
  }

  /** Findings of these bodies; overlapping failings count a complaint more than once. */
  private static Findings findings(List<Body> bodies, boolean overlapping) {
    List<OrganisationRow> rows = new ArrayList<>();
    List<HeatCell> cells = new ArrayList<>();
    for (int b = 0; b < bodies.size(); b++) {
      Body body = bodies.get(b);
      String id = "B" + b;
      int most = body.failings().stream().mapToInt(i -> i).max().orElse(0);
      int sum = body.failings().stream().mapToInt(i -> i).sum();
      int theme = overlapping ? Math.max(most, sum - body.overlap()) : sum;
      rows.add(
          new OrganisationRow(
              id,
              "Body " + b,
              "North",
              "hospital",
              body.before(),
              theme,
              body.before() * 1.2,
              Optional.empty(),
              OrganisationRow.Flag.TOO_FEW));
      cells.add(new HeatCell(id, THEME, theme, body.before() * 1.2));
      for (int f = 0; f < body.failings().size(); f++) {
        cells.add(new HeatCell(id, THEME + "/f" + f, body.failings().get(f), 2));
      }
    }
    return SampleReport.findings().withBodies(rows, new Funnel(1, List.of(), List.of()), cells);
  }
}
