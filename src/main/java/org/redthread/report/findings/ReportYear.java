package org.redthread.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The twelve months that an annual report or a letter is about, or fewer where the data are
 * younger: whole months that end with the last one of the run. {@code like} are the months of it
 * whose namesakes a year before are known too; every comparison with the year before is of these
 * months alone. Failure types, bodies and comparisons are in the order in which they are shown.
 * {@code rate} is per 100,000 of activity: of the whole office, or of an organisation's peers; the
 * funnel compares organisations in {@code funnelType}.
 */
public record ReportYear(
    Span span,
    int months,
    Optional<LikeMonths> like,
    Volume volume,
    List<MonthVolume> monthly,
    Closings closings,
    List<TypeRow> types,
    List<BodyRow> bodies,
    List<PeerRow> peers,
    Optional<Interval> rate,
    Optional<Label> funnelType,
    List<VerdictNews> news,
    boolean newsKnown,
    List<RemedyRow> remedies,
    List<Extra> extras) {
  public ReportYear {
    monthly = List.copyOf(monthly);
    types = List.copyOf(types);
    bodies = List.copyOf(bodies);
    peers = List.copyOf(peers);
    news = List.copyOf(news);
    remedies = List.copyOf(remedies);
    extras = List.copyOf(extras);
    if (months < 1 || months > 12) {
      throw new IllegalArgumentException("a report speaks of 1 to 12 months");
    }
    if (!remedies.isEmpty() && remedies.stream().noneMatch(RemedyRow::ofAll)) {
      // of earlier versions: a remedy of several failings stands in several rows
      throw new IllegalArgumentException("remedies of failings do not sum to remedies");
    }
  }

  /** Months of the year and, of these, the ones that are compared with the year before. */
  public record LikeMonths(Span span, Span before, int months) {
    Stream<Fact> facts() {
      return Stream.of(
          new Fact.Day("year/like/from", span.from()),
          new Fact.Day("year/like/to", span.to()),
          new Fact.Day("year/before/from", before.from()),
          new Fact.Day("year/before/to", before.to()),
          Fact.count("year/like/months", months, Unit.MONTHS));
    }
  }

  /** A count of the run that stands alone: year/NAME. */
  public record Extra(String name, long count, Unit unit) {
    Fact fact() {
      return Fact.count("year/" + name, count, unit);
    }
  }

  /** True where the year is not twelve months long. */
  public boolean partial() {
    return months < 12;
  }

  private long changed(TypeRow.Change change) {
    return types.stream().filter(t -> t.change() == change).count();
  }

  private long failings() {
    return types.stream().filter(t -> !t.theme()).count();
  }

  private Stream<Fact> totals() {
    Stream<Fact> dates =
        Stream.of(new Fact.Day("year/from", span.from()), new Fact.Day("year/to", span.to()));
    Stream<Fact> counts =
        Stream.of(
            Fact.count("year/months", months, Unit.MONTHS),
            Fact.count("year/missing-months", 12L - months, Unit.MONTHS),
            Fact.count("year/types", failings(), Unit.FAILURE_TYPES),
            Fact.count("year/themes", types.size() - failings(), Unit.NUMBER),
            Fact.count(
                "year/changed",
                changed(TypeRow.Change.RISEN) + changed(TypeRow.Change.FALLEN),
                Unit.FAILURE_TYPES),
            Fact.count("year/risen", changed(TypeRow.Change.RISEN), Unit.FAILURE_TYPES),
            Fact.count("year/fallen", changed(TypeRow.Change.FALLEN), Unit.FAILURE_TYPES),
            Fact.count("year/standing-out", standingOut(), Unit.FAILURE_TYPES),
            Fact.count("year/compared", peers.size(), Unit.FAILURE_TYPES),
            Fact.count("year/bodies", bodies.size(), Unit.ORGANISATIONS));
    return Stream.concat(dates, counts);
  }

  private Stream<Fact> newsFacts() {
    return newsKnown
        ? Stream.of(Fact.count("year/news", news.size(), Unit.FAILURE_TYPES))
        : Stream.of();
  }

  private long standingOut() {
    return peers.stream().filter(PeerRow::standsOut).count();
  }

  /** Under year/. */
  public Stream<Fact> facts() {
    return Stream.of(
            totals(),
            newsFacts(),
            like.stream().flatMap(LikeMonths::facts),
            volume.facts("year/"),
            monthly.stream().flatMap(MonthVolume::facts),
            closings.facts(),
            types.stream().flatMap(TypeRow::facts),
            bodies.stream().flatMap(BodyRow::facts),
            peers.stream().flatMap(PeerRow::facts),
            rate.stream().flatMap(r -> r.facts("year/rate", Unit.RATE)),
            funnelType.stream().map(l -> new Fact.Words("year/funnel-type", l)),
            RemedyRow.facts(remedies),
            extras.stream().map(Extra::fact))
        .flatMap(s -> s);
  }
}
