package org.redthread.report.findings;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One region: the organisations there that have a history, how many of them stand above it, their
 * complaints of the theme in the window and those expected from their histories.
 */
public record RegionRow(
    String region, int organisations, int elevated, long after, double expected) {
  /** Below this many expected complaints a ratio is noise. */
  private static final double LEAST_EXPECTED = 2;

  /** The regions that are known, in the order of their names. */
  static List<RegionRow> of(List<OrganisationRow> organisations) {
    return organisations.stream()
        .filter(o -> !o.region().isBlank())
        .collect(Collectors.groupingBy(OrganisationRow::region, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> row(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(RegionRow::region))
        .toList();
  }

  private static RegionRow row(String region, List<OrganisationRow> within) {
    return new RegionRow(
        region,
        within.size(),
        (int) within.stream().filter(o -> o.flag() == OrganisationRow.Flag.ELEVATED).count(),
        within.stream().mapToLong(OrganisationRow::after).sum(),
        within.stream().mapToDouble(OrganisationRow::expected).sum());
  }

  /** Complaints received over expected. */
  public double ratio() {
    return after / expected;
  }

  /** True where so few were expected that a ratio would mislead. */
  public boolean sparse() {
    return expected < LEAST_EXPECTED;
  }

  /** The id of one of its figures. */
  public String fact(String name) {
    return "region/" + region + "/" + name;
  }

  /** Under region/NAME/; the ratio only where it can be judged. */
  public Stream<Fact> facts() {
    Stream<Fact> counts =
        Stream.of(
            Fact.count(fact("organisations"), organisations, Unit.ORGANISATIONS),
            Fact.count(fact("elevated"), elevated, Unit.ORGANISATIONS),
            Fact.count(fact("complaints"), after, Unit.COMPLAINTS),
            Fact.number(fact("expected"), expected, Unit.EXPECTED));
    return sparse()
        ? counts
        : Stream.concat(counts, Stream.of(Fact.number(fact("ratio"), ratio(), Unit.RATIO)));
  }
}
