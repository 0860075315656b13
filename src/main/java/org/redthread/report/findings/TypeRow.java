package org.redthread.report.findings;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Complaints of one failure type in the year. {@code share} is in per cent of all complaints, with
 * Wilson's 95 % limits; {@code rate} per 100,000 of activity, at the organisations whose activity
 * is known. {@code relative} compares with like months of the year before in relation to all
 * complaints, 1 where the type grew as all of them did; {@code change} says whether that goes
 * beyond chance when all types are looked at together.
 */
public record TypeRow(
    String node,
    Label label,
    boolean theme,
    Volume volume,
    Interval share,
    Optional<Interval> rate,
    Optional<Interval> relative,
    Change change) {
  /** Whether a type has become a larger or smaller part of all complaints. */
  public enum Change {
    RISEN,
    FALLEN,
    NOT_SHOWN,
    NOT_COMPARED
  }

  /** The same where what is known of the year before may not be shown. */
  public TypeRow withoutYearBefore() {
    Volume now =
        new Volume(volume.complaints(), Optional.empty(), Optional.empty(), Optional.empty());
    return new TypeRow(node, label, theme, now, share, rate, Optional.empty(), change);
  }

  /** Under year/type/NODE/. */
  public Stream<Fact> facts() {
    String id = "year/type/" + node + "/";
    return Stream.of(
            Stream.<Fact>of(new Fact.Words(id + "label", label)),
            volume.facts(id),
            share.facts(id + "share", Unit.SHARE),
            rate.stream().flatMap(r -> r.facts(id + "rate", Unit.RATE)),
            relative.stream().flatMap(r -> r.facts(id + "relative", Unit.RATIO)))
        .flatMap(s -> s);
  }
}
