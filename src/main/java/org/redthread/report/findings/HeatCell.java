package org.redthread.report.findings;

import java.util.stream.Stream;

/**
 * One organisation and one failing in the current period: complaints, and those expected from the
 * organisation's own history.
 */
public record HeatCell(String organisation, String node, long count, double expected) {
  public HeatCell {
    if (count < 0 || expected < 0) {
      throw new IllegalArgumentException("a cell of " + organisation + " is negative");
    }
  }

  /** Observed over expected; not a number where nothing was expected. */
  public double ratio() {
    return count / expected;
  }

  /** True where so few were expected that a ratio would mislead. */
  public boolean sparse(double least) {
    return expected < least;
  }

  /** Under heat/ORGANISATION/NODE/. */
  public Stream<Fact> facts() {
    String id = "heat/" + organisation + "/" + node + "/";
    Stream<Fact> counts =
        Stream.of(
            Fact.count(id + "count", count, Unit.COMPLAINTS),
            Fact.number(id + "expected", expected, Unit.EXPECTED));
    return expected > 0
        ? Stream.concat(counts, Stream.of(Fact.number(id + "ratio", ratio(), Unit.RATIO)))
        : counts;
  }
}
