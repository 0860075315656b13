package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.ReportYear;

/** Gathers what the reports of a year may say: the annual one, and letters to organisations. */
public final class YearGathering {
  static final Funnel NO_FUNNEL = new Funnel(1, List.of(), List.of());
  private static final Label ANNUAL = new Label("Complaints in the year", "Klager i året");

  private final YearBasis basis;

  /**
   * @throws IllegalArgumentException if the panel does not count in months
   */
  public YearGathering(WholeRun whole, RunFacts run, OfficeFacts office) {
    this.basis = YearBasis.of(whole, run, office);
  }

  /** Findings of the office's year. */
  public Findings annual() {
    VerdictRows verdicts = new VerdictRows(basis.whole(), basis.labels());
    Selected all = Selected.all(basis.panel());
    ReportYear year =
        new ReportYear(
            basis.days(),
            basis.window().months().length(),
            basis.window().likeMonths(),
            all.volume(basis.window()),
            MonthRows.of(all, basis.window()),
            basis.closings().all().closings(0),
            new TypeRows(all, basis.window(), basis.labels()).rows(),
            basis.bodies().rows(),
            basis.peers().standingOut(),
            Rates.rate(all, basis.window().months(), basis.panel()::total),
            Optional.empty(),
            basis.office().yearBefore().map(verdicts::news).orElse(List.of()),
            basis.office().yearBefore().isPresent(),
            RemedyRows.of(basis.office().remedied(), basis.labels()),
            basis.office().extras());
    return basis.findings(
        new YearBasis.Own(
            Kind.ANNUAL,
            "annual",
            ANNUAL,
            verdicts.all(),
            NO_FUNNEL,
            MonthRows.all(all, basis.window())),
        year);
  }

  /**
   * Findings of one organisation.
   *
   * @param organisation its id
   * @throws IllegalArgumentException if the panel does not have it
   */
  public Findings letter(String organisation) {
    return new LetterYear(basis, organisation).findings();
  }
}
