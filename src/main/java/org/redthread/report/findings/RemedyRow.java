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

  /** The node of the row of all: a remedy of several failings counts once in it. */
  public static final String ALL = "*";

  private static final RemedyRow NONE = new RemedyRow(ALL, new Label(ALL, ALL), 0, 0);

  public RemedyRow {
    if (again > due) {
      throw new IllegalArgumentException("more failings came again than remedies fell due");
    }
  }

  /** Of each row under year/remedy/NODE/, and of all under year/remedies/. */
  static Stream<Fact> facts(List<RemedyRow> rows) {
    RemedyRow all = rows.stream().filter(RemedyRow::ofAll).findFirst().orElse(NONE);
    return Stream.concat(
        Stream.of(
            Fact.count("year/remedies/due", all.due, Unit.REMEDIES),
            Fact.count("year/remedies/again", all.again, Unit.REMEDIES)),
        rows.stream().filter(row -> !row.ofAll()).flatMap(RemedyRow::facts));
  }

  /** Whether it is of all failings together. */
  public boolean ofAll() {
    return node.equals(ALL);
  }

  private Stream<Fact> facts() {
    String id = "year/remedy/" + node + "/";
    return Stream.of(
        Fact.count(id + "due", due, Unit.REMEDIES), Fact.count(id + "again", again, Unit.REMEDIES));
  }
}
