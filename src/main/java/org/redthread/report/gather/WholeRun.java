package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.MethodFacts;
import org.redthread.report.findings.Population;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.Settings;

/** What a report of any kind says of the whole run: its population and its method. */
public record WholeRun(Panel panel, Settings settings, Assessment assessment) {

  Population population() {
    return new Population(
        panel.total(panel.whole()),
        panel.organisations().size(),
        distinct(panel.organisations().stream().map(o -> o.region()).toList()),
        distinct(panel.organisations().stream().map(o -> o.sector()).toList()),
        Series.span(panel.periods().label(0), panel.periods().label(panel.periods().size() - 1)));
  }

  private static int distinct(List<String> values) {
    return (int) values.stream().filter(v -> !v.isEmpty()).distinct().count();
  }

  /**
   * @param exposed organisations that the bar of a systemic verdict is stated for
   */
  MethodFacts method(int exposed) {
    Assessment.Facts facts = assessment.facts();
    return new MethodFacts(
        MethodFacts.Model.valueOf(facts.model().name()),
        MethodFacts.Combination.FISHER,
        facts.alpha(),
        facts.replicates(),
        facts.typesTested(),
        settings.thresholds().ratioFloor(),
        settings.thresholds().bar(exposed, false),
        Optional.of(facts.alpha()),
        facts.notes());
  }
}
