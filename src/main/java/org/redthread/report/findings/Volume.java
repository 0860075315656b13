package org.redthread.report.findings;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Complaints of a year and, where the year before is known, of like months: {@code like} in this
 * year, {@code before} a year earlier, {@code change} the first over the second with its exact 95 %
 * limits, none where there was no complaint a year earlier.
 */
public record Volume(
    long complaints, Optional<Long> like, Optional<Long> before, Optional<Interval> change) {
  public Volume {
    if (complaints < 0 || like.orElse(0L) > complaints) {
      throw new IllegalArgumentException("like months hold more complaints than the year");
    }
  }

  /** Under a path that ends with a slash. */
  public Stream<Fact> facts(String path) {
    return Stream.of(
            Stream.of(Fact.count(path + "complaints", complaints, Unit.COMPLAINTS)),
            like.stream().map(v -> Fact.count(path + "like/complaints", v, Unit.COMPLAINTS)),
            before.stream().map(v -> Fact.count(path + "before/complaints", v, Unit.COMPLAINTS)),
            change.stream().flatMap(v -> v.facts(path + "change", Unit.RATIO)))
        .flatMap(s -> s);
  }
}
