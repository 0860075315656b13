package org.redthread.report.findings;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One organisation against its own history: complaints of the theme in the baseline and in the
 * window, those expected in the window, and observed over expected (none where nothing was
 * expected).
 */
public record OrganisationRow(
    String id,
    String name,
    String region,
    String sector,
    long before,
    long after,
    double expected,
    Optional<Interval> ratio,
    Flag flag) {
  /** Whether its interval lies wholly above 1; TOO_FEW where fewer than two were expected. */
  public enum Flag {
    ELEVATED,
    NOT_ELEVATED,
    TOO_FEW
  }

  public OrganisationRow {
    if (before < 0 || after < 0 || expected < 0) {
      throw new IllegalArgumentException("the counts of organisation " + id + " are negative");
    }
  }

  /** Under organisation/ID/. */
  public Stream<Fact> facts() {
    String path = "organisation/" + id + "/";
    Stream<Fact> counts =
        Stream.of(
            Fact.words(path + "name", name),
            Fact.count(path + "before", before, Unit.COMPLAINTS),
            Fact.count(path + "after", after, Unit.COMPLAINTS),
            Fact.number(path + "expected", expected, Unit.EXPECTED));
    return Stream.concat(counts, ratio.stream().flatMap(r -> r.facts(path + "ratio", Unit.RATIO)));
  }
}
