package org.redthread.report.findings;

import java.util.stream.Stream;

/**
 * Complaints of one failure type about one organisation in the year, beside those expected had its
 * complaints the mix of its {@code peers}; it stands out where that goes beyond chance among all
 * organisations and types.
 */
public record PeerRow(
    String organisation,
    String name,
    String node,
    Label label,
    long observed,
    double expected,
    int peers,
    boolean standsOut) {
  public PeerRow {
    if (!(expected > 0)) {
      throw new IllegalArgumentException("a comparison with peers needs an expected count");
    }
  }

  /** Under year/peer/ORGANISATION/NODE/. */
  public Stream<Fact> facts() {
    String id = id();
    return Stream.of(
        Fact.count(id + "observed", observed, Unit.COMPLAINTS),
        Fact.number(id + "expected", expected, Unit.EXPECTED),
        Fact.number(id + "ratio", observed / expected, Unit.RATIO),
        Fact.count(id + "peers", peers, Unit.ORGANISATIONS));
  }

  /** The path of its facts. */
  public String id() {
    return "year/peer/" + organisation + "/" + node + "/";
  }
}
