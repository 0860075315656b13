package org.redthread.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Complaints closed in the year, by outcome and by severity. Each is counted once, with the outcome
 * of its last closing. {@code upheld} are those upheld wholly or in part, of the {@code decided};
 * neither withdrawn complaints nor those out of jurisdiction are decided. {@code open} have no
 * closing date at the end of the year.
 */
public record Closings(
    long closed,
    Optional<Long> before,
    long open,
    long decided,
    long upheld,
    Optional<Interval> upheldShare,
    List<Part> outcomes,
    List<Part> severities) {
  public Closings {
    outcomes = List.copyOf(outcomes);
    severities = List.copyOf(severities);
    if (upheld > decided || decided > closed) {
      throw new IllegalArgumentException("more complaints are decided than closed");
    }
  }

  /** The complaints with one code; {@code share} in per cent of all closed. */
  public record Part(String code, long complaints, double share) {
    Stream<Fact> facts(String path) {
      return Stream.of(
          Fact.count(path + code + "/complaints", complaints, Unit.COMPLAINTS),
          Fact.number(path + code + "/share", share, Unit.SHARE));
    }
  }

  /** Complaints closed whose severity may be shown. */
  private long graded() {
    return severities.stream().mapToLong(Part::complaints).sum();
  }

  /** Under year/closed/. */
  public Stream<Fact> facts() {
    String path = "year/closed/";
    return Stream.of(
            Stream.of(
                Fact.count(path + "complaints", closed, Unit.COMPLAINTS),
                Fact.count(path + "open", open, Unit.COMPLAINTS),
                Fact.count(path + "decided", decided, Unit.COMPLAINTS),
                Fact.count(path + "upheld", upheld, Unit.COMPLAINTS)),
            Stream.of(Fact.count("year/graded", graded(), Unit.COMPLAINTS)),
            before.stream().map(v -> Fact.count(path + "before", v, Unit.COMPLAINTS)),
            upheldShare.stream().flatMap(v -> v.facts(path + "upheld-share", Unit.SHARE)),
            outcomes.stream().flatMap(p -> p.facts(path + "outcome/")),
            severities.stream().flatMap(p -> p.facts(path + "severity/")))
        .flatMap(s -> s);
  }
}
