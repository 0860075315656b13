package org.redthread.report.findings;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One organisation's year: complaints received, decided and upheld, and the rate per 100,000 of its
 * activity where that is known, with exact 95 % limits.
 */
public record BodyRow(
    String id,
    String name,
    String sector,
    String region,
    Volume volume,
    long decided,
    long upheld,
    Optional<Interval> rate) {
  /** Under year/body/ID/. */
  public Stream<Fact> facts() {
    String path = "year/body/" + id + "/";
    return Stream.of(
            Stream.of(
                Fact.words(path + "name", name),
                Fact.count(path + "decided", decided, Unit.COMPLAINTS),
                Fact.count(path + "upheld", upheld, Unit.COMPLAINTS)),
            volume.facts(path),
            rate.stream().flatMap(r -> r.facts(path + "rate", Unit.RATE)))
        .flatMap(s -> s);
  }
}
