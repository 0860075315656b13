package org.redthread.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.ReportYear.Extra;
import org.redthread.report.findings.Unit;
import org.redthread.report.gather.Closing;
import org.redthread.report.gather.OfficeFacts;
import org.redthread.report.gather.Remedied;
import org.redthread.signals.Assessment;
import org.redthread.themes.FailureTypes;

/**
 * What a night counts for the reports of a year, beside the panel and its verdicts.
 *
 * @param yearBefore empty where the counts do not go back further than a year
 */
record YearFacts(List<Closing> closings, List<Remedied> remedied, Optional<Assessment> yearBefore) {

  OfficeFacts office(Results results) {
    return new OfficeFacts(
        labels(results.counted().types()), closings, remedied, yearBefore, extras(results));
  }

  private static Map<String, Label> labels(FailureTypes types) {
    Map<String, Label> labels = new HashMap<>();
    for (int node = 0; node < types.size(); node++) {
      labels.put(types.id(node), new Label(types.label(node, "en"), types.label(node, "nb")));
    }
    return labels;
  }

  /**
   * Young clusters of letters, and what letters of one campaign weigh. Words of letters stay out.
   */
  private static List<Extra> extras(Results results) {
    // not their letters: one that complains of several failings is in a cluster of each
    long young =
        results.counted().text().clusters().stream()
            .filter(line -> line.present() && line.state().equals(ClusterLine.EMERGING))
            .count();
    CampaignCounts campaigns = results.counted().campaigns();
    List<Extra> extras = new ArrayList<>();
    extras.add(new Extra("emerging/clusters", young, Unit.CLUSTERS));
    extras.add(
        new Extra(
            campaigns.once() ? "campaigns/left-out" : "campaigns/counted",
            campaigns.surplus(FailureCoding.ALL),
            Unit.COMPLAINTS));
    return extras;
  }
}
