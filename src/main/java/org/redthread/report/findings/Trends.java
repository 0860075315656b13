package org.redthread.report.findings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Complaints a quarter, from the first whole quarter to the last: of the theme and each failing,
 * and of the organisations with the most complaints about the theme.
 *
 * @param first the quarter of the first count
 * @param nodes the theme first, then its failings
 * @param organisations by id, at most a page of them
 */
public record Trends(Quarter first, List<Line> nodes, List<Line> organisations) {
  /** The node or the organisation, and its complaints in each quarter. */
  public record Line(String id, List<Long> complaints) {
    public Line {
      complaints = List.copyOf(complaints);
    }
  }

  public Trends {
    nodes = List.copyOf(nodes);
    organisations = List.copyOf(organisations);
    if (Stream.concat(nodes.stream(), organisations.stream())
            .map(l -> l.complaints().size())
            .distinct()
            .count()
        > 1) {
      throw new IllegalArgumentException("the lines of the quarters differ in length");
    }
  }

  /** How many quarters there are. */
  public int quarters() {
    return nodes.isEmpty() ? 0 : nodes.get(0).complaints().size();
  }

  /** The quarter at a position from 0. */
  public Quarter quarter(int at) {
    int all = first.year() * 4 + first.number() - 1 + at;
    return new Quarter(Math.floorDiv(all, 4), Math.floorMod(all, 4) + 1);
  }

  /** The id of the complaints of a node in a quarter. */
  public String node(String node, int at) {
    return "quarter/" + quarter(at) + "/" + node + "/complaints";
  }

  /** The id of the complaints of an organisation in a quarter. */
  public String organisation(String id, int at) {
    return "quarter/" + quarter(at) + "/organisation/" + id + "/complaints";
  }

  /** Under quarter/QUARTER/. */
  public Stream<Fact> facts() {
    Stream<Fact> size = Stream.of(Fact.count("trends/quarters", quarters(), Unit.QUARTERS));
    Stream<Fact> counts =
        IntStream.range(0, quarters())
            .boxed()
            .flatMap(
                at ->
                    Stream.concat(
                        nodes.stream().map(l -> count(node(l.id(), at), l, at)),
                        organisations.stream().map(l -> count(organisation(l.id(), at), l, at))));
    return Stream.concat(size, counts);
  }

  private static Fact count(String id, Line line, int at) {
    return Fact.count(id, line.complaints().get(at), Unit.COMPLAINTS);
  }
}
