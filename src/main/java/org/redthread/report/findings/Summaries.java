package org.redthread.report.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from the figures of the findings, and so needs no line in their file. */
public final class Summaries {
  private Summaries() {}

  /**
   * The months of the theme, or of a report of a year, within their limits; none where there are
   * too few.
   */
  public static Optional<ControlMonths> control(Findings findings) {
    return ControlMonths.of(findings.months(), history(findings));
  }

  /** The months before the theme's window, or before the year. */
  private static Optional<Span> history(Findings findings) {
    if (findings.kind() == Kind.THEMATIC) {
      return findings.verdicts().stream().findFirst().flatMap(NodeVerdict::baseline);
    }
    LocalDate end = findings.year().orElseThrow().span().from().minusDays(1);
    return findings.months().stream()
        .findFirst()
        .map(month -> month.month().atDay(1))
        .filter(first -> first.isBefore(end))
        .map(first -> new Span(first, end));
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
