package org.redthread.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from the figures of the findings, and so needs no line in their file. */
public final class Summaries {
  private Summaries() {}

  /** The months of the theme within their limits; none where there are too few. */
  public static Optional<ControlMonths> control(Findings findings) {
    Optional<Span> history =
        findings.verdicts().stream().findFirst().flatMap(NodeVerdict::baseline);
    return ControlMonths.of(findings.months(), history);
  }

  static Stream<Fact> facts(Findings findings) {
    List<RegionRow> regions = regions(findings);
    Stream<Fact> mapped =
        regions.isEmpty()
            ? Stream.of()
            : Stream.of(Fact.count("regions/compared", regions.size(), Unit.REGIONS));
    return Stream.of(
            control(findings).stream().flatMap(ControlMonths::facts),
            findings.trends().stream().flatMap(Trends::facts),
            mapped,
            regions.stream().flatMap(RegionRow::facts))
        .flatMap(s -> s);
  }

  /** The organisations with a history, by region; none where no region is known. */
  public static List<RegionRow> regions(Findings findings) {
    return RegionRow.of(findings.organisations());
  }
}
