package org.redthread.report.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * Upheld findings of one failure type whose remedy has fallen due, and after how many of them the
 * same failing was complained of again at the same organisation within a year.
 */
public record RemedyRow(String node, Label label, long due, long again) {
  /** The node of a row that holds several failure types. */
  public static final String OTHER = "other";

  public RemedyRow {
    if (again > due) {
      throw new IllegalArgumentException("more failings came again than remedies fell due");
    }
  }

  /** Of each row under year/remedy/NODE/, and of all under year/remedies/. */
  static Stream<Fact> facts(List<RemedyRow> rows) {
    Stream<Fact> all =
        Stream.of(
            Fact.count(
                "year/remedies/due", rows.stream().mapToLong(RemedyRow::due).sum(), Unit.REMEDIES),
            Fact.count(
                "year/remedies/again",
                rows.stream().mapToLong(RemedyRow::again).sum(),
                Unit.REMEDIES));
    return Stream.concat(all, rows.stream().flatMap(RemedyRow::facts));
  }

  private Stream<Fact> facts() {
    String id = "year/remedy/" + node + "/";
    return Stream.of(
        Fact.count(id + "due", due, Unit.REMEDIES), Fact.count(id + "again", again, Unit.REMEDIES));
  }
}
