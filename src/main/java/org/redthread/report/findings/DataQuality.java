package org.redthread.report.findings;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Where every row went, and how many complaints name an organisation that the register does not
 * know.
 */
public record DataQuality(List<Line> lines, long unmatchedComplaints) {
  public DataQuality {
    lines = List.copyOf(lines);
  }

  /** One file: rows read equal the sum of the rest. */
  public record Line(
      String source,
      String file,
      long read,
      long accepted,
      long superseded,
      long duplicate,
      long quarantined) {
    public Line {
      if (read != accepted + superseded + duplicate + quarantined) {
        throw new IllegalArgumentException("the rows of " + file + " do not reconcile");
      }
    }

    /** Under quality/FILE/. */
    Stream<Fact> facts() {
      return rows("quality/" + file, this);
    }
  }

  /** Sum of all files. */
  public Line total() {
    return new Line(
        "total",
        "total",
        sum(Line::read),
        sum(Line::accepted),
        sum(Line::superseded),
        sum(Line::duplicate),
        sum(Line::quarantined));
  }

  /** Under quality/. */
  public Stream<Fact> facts() {
    return Stream.of(
            lines.stream().flatMap(Line::facts),
            total().facts(),
            Stream.of(
                Fact.count("quality/files", lines.size(), Unit.FILES),
                Fact.count("quality/unmatched-complaints", unmatchedComplaints, Unit.COMPLAINTS)))
        .flatMap(s -> s);
  }

  private static Stream<Fact> rows(String id, Line line) {
    return Stream.of(
        Fact.count(id + "/read", line.read(), Unit.ROWS),
        Fact.count(id + "/accepted", line.accepted(), Unit.ROWS),
        Fact.count(id + "/superseded", line.superseded(), Unit.ROWS),
        Fact.count(id + "/duplicate", line.duplicate(), Unit.ROWS),
        Fact.count(id + "/quarantined", line.quarantined(), Unit.ROWS));
  }

  private long sum(ToLongFunction<Line> column) {
    return lines.stream().mapToLong(column).sum();
  }
}
