package org.redthread.report.findings;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** Complaints received in a month, and in the same month a year before where that is known. */
public record MonthVolume(YearMonth month, long complaints, Optional<Long> before) {
  /** Under year/month/2024-03/. */
  public Stream<Fact> facts() {
    String id = "year/month/" + month + "/";
    return Stream.concat(
        Stream.of(Fact.count(id + "complaints", complaints, Unit.COMPLAINTS)),
        before.stream().map(v -> Fact.count(id + "before", v, Unit.COMPLAINTS)));
  }
}
