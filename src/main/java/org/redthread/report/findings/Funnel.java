package org.redthread.report.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * Organisations compared with each other: observed over expected complaints of the theme against
 * the number expected, with limits that allow for over-dispersion (variance over Poisson's; 1 where
 * there is none).
 */
public record Funnel(double dispersion, List<Point> points, List<Limit> limits) {
  /** Where a point lies against the 99.8 % limits. */
  public enum Position {
    ABOVE(1),
    WITHIN(0),
    BELOW(-1);

    private final int side;

    Position(int side) {
      this.side = side;
    }

    /** 1 above, 0 within, -1 below. */
    public int side() {
      return side;
    }
  }

  /** One organisation: complaints observed, and expected if it were like its peers. */
  public record Point(String organisation, long observed, double expected, Position position) {
    public Point {
      if (!(expected > 0)) {
        throw new IllegalArgumentException("a funnel point needs an expected count above 0");
      }
    }

    /** Observed over expected. */
    public double ratio() {
      return observed / expected;
    }

    Stream<Fact> facts() {
      String id = "funnel/" + organisation + "/";
      return Stream.of(
          Fact.count(id + "observed", observed, Unit.COMPLAINTS),
          Fact.number(id + "expected", expected, Unit.EXPECTED),
          Fact.number(id + "ratio", ratio(), Unit.RATIO));
    }
  }

  /** The limits of the ratio at an expected count: 95 % and 99.8 %, two-sided. */
  public record Limit(
      double expected, double lower95, double upper95, double lower998, double upper998) {}

  public Funnel {
    points = List.copyOf(points);
    limits = List.copyOf(limits);
  }

  /** How many points lie in a position. */
  public long count(Position position) {
    return points.stream().filter(p -> p.position() == position).count();
  }

  /** Under funnel/. */
  public Stream<Fact> facts() {
    Stream<Fact> totals =
        Stream.of(
            Fact.count("funnel/organisations", points.size(), Unit.ORGANISATIONS),
            Fact.count("funnel/above", count(Position.ABOVE), Unit.ORGANISATIONS),
            Fact.count("funnel/below", count(Position.BELOW), Unit.ORGANISATIONS),
            Fact.count("funnel/within", count(Position.WITHIN), Unit.ORGANISATIONS),
            Fact.number("funnel/dispersion", dispersion, Unit.RATIO));
    return Stream.concat(totals, points.stream().flatMap(Point::facts));
  }
}
