package org.redthread.report.findings;

import java.util.stream.Stream;

/**
 * What happened after earlier findings of a failing: upheld complaints whose remedy has fallen due,
 * and those after which the same organisation was complained of for the same failing within a year.
 *
 * @param node the theme or one of its sub-themes
 * @param remedies upheld findings whose remedy has fallen due
 * @param again those of them after which the failing came again
 * @param organisations that had such a remedy to carry out
 * @param organisationsAgain those of them at which the failing came again
 */
public record AfterRemedy(
    String node, long remedies, long again, long organisations, long organisationsAgain) {
  public AfterRemedy {
    if (again > remedies || organisationsAgain > organisations || organisations > remedies) {
      throw new IllegalArgumentException("after a remedy at " + node + " more came than there are");
    }
  }

  /** Under verdict/NODE/. */
  public Stream<Fact> facts() {
    String id = "verdict/" + node + "/remed";
    return Stream.of(
        Fact.count(id + "ies", remedies, Unit.REMEDIES),
        Fact.count(id + "ies-again", again, Unit.REMEDIES),
        Fact.count(id + "ied-organisations", organisations, Unit.ORGANISATIONS),
        Fact.count(id + "ied-organisations-again", organisationsAgain, Unit.ORGANISATIONS));
  }
}
