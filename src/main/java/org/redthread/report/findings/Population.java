package org.redthread.report.findings;

import java.util.stream.Stream;

/** The complaints behind the findings: all themes, every source, as at the date of the run. */
public record Population(
    long complaints, int organisations, int regions, int sectors, Span received) {

  /** Under population/. */
  public Stream<Fact> facts() {
    return Stream.of(
        Fact.count("population/complaints", complaints, Unit.COMPLAINTS),
        Fact.count("population/organisations", organisations, Unit.ORGANISATIONS),
        Fact.count("population/regions", regions, Unit.REGIONS),
        Fact.count("population/sectors", sectors, Unit.SECTORS),
        new Fact.Day("population/first", received.from()),
        new Fact.Day("population/last", received.to()));
  }
}
