package org.redthread.report.gather;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.ReportYear;
import org.redthread.signals.Assessment;

/**
 * What the night counts beside the panel, for reports of a year.
 *
 * @param labels failure type to its name in both languages; a type without one is named as the
 *     panel names it
 * @param closings outcomes and severities, up to the as-at date
 * @param remedied remedies that have fallen due, and what came after
 * @param yearBefore the assessment of the panel as it was a year ago, by the same settings; empty
 *     where the panel does not go back so far
 * @param extras counts that stand alone
 */
public record OfficeFacts(
    Map<String, Label> labels,
    List<Closing> closings,
    List<Remedied> remedied,
    Optional<Assessment> yearBefore,
    List<ReportYear.Extra> extras) {
  public OfficeFacts {
    labels = Map.copyOf(labels);
    closings = List.copyOf(closings);
    remedied = List.copyOf(remedied);
    extras = List.copyOf(extras);
  }
}
