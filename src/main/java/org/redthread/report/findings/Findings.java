package org.redthread.report.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a report may say, after disclosure control: the content of findings/THEME.json and so
 * on, and the only input of a report. Of a theme, the first verdict is the theme's own, the others
 * are its sub-themes'. Breadth and months are in order of time; the quarters are absent in findings
 * of earlier runs. A file without a kind is of a theme; the other kinds have a year.
 */
public record Findings(
    int schema,
    Subject subject,
    LocalDate asAt,
    Provenance provenance,
    DataQuality dataQuality,
    Population population,
    List<NodeVerdict> verdicts,
    List<BreadthPoint> breadth,
    List<OrganisationRow> organisations,
    Funnel funnel,
    List<HeatCell> heatMap,
    List<MonthCount> months,
    List<String> limits,
    MethodFacts method,
    Optional<Trends> trends,
    Kind kind,
    Optional<ReportYear> year,
    List<AfterRemedy> afterRemedy) {
  /** The layout this version writes and reads. */
  public static final int SCHEMA = 1;

  public Findings {
    if (schema != SCHEMA) {
      throw new IllegalArgumentException("findings of layout " + schema + " are not known here");
    }
    verdicts = List.copyOf(verdicts);
    breadth = List.copyOf(breadth);
    organisations = List.copyOf(organisations);
    heatMap = List.copyOf(heatMap);
    months = List.copyOf(months);
    limits = List.copyOf(limits);
    // Findings of earlier runs have none.
    afterRemedy = afterRemedy == null ? List.of() : List.copyOf(afterRemedy);
    kind = known(kind);
    if (kind == Kind.THEMATIC && verdicts.isEmpty()) {
      throw new IllegalArgumentException("findings need the verdict on the theme");
    }
    if (kind != Kind.THEMATIC && year.isEmpty()) {
      throw new IllegalArgumentException("findings of this kind need a year");
    }
  }

  /** Findings written before there were kinds are of a theme. */
  private static Kind known(@Nullable Kind kind) {
    return kind == null ? Kind.THEMATIC : kind;
  }

  /** The same findings with other figures of single organisations, and none of them by quarter. */
  public Findings withBodies(
      List<OrganisationRow> rows, Funnel otherFunnel, List<HeatCell> otherHeatMap) {
    return new Findings(
        schema,
        subject,
        asAt,
        provenance,
        dataQuality,
        population,
        verdicts,
        breadth,
        rows,
        otherFunnel,
        otherHeatMap,
        months,
        limits,
        method,
        trends.map(t -> new Trends(t.first(), t.nodes(), List.of())),
        kind,
        year,
        afterRemedy);
  }

  /** The verdict on the theme as a whole. */
  public NodeVerdict theme() {
    return verdicts.get(0);
  }

  /** The verdicts on the sub-themes of a theme. */
  public List<NodeVerdict> subThemes() {
    return kind == Kind.THEMATIC ? verdicts.subList(1, verdicts.size()) : List.of();
  }

  private Stream<Fact> yearFacts() {
    Stream<Fact> verdictKinds =
        Arrays.stream(VerdictKind.values())
            .map(k -> Fact.count("verdicts/" + k, having(k), Unit.FAILURE_TYPES));
    return kind == Kind.THEMATIC
        ? Stream.of()
        : Stream.of(
                verdictKinds,
                Stream.of(Fact.count("verdicts/called", called(), Unit.FAILURE_TYPES)),
                year.stream().flatMap(ReportYear::facts))
            .flatMap(s -> s);
  }

  /** Failure types of which some rise is said. */
  private long called() {
    return verdicts.size() - having(VerdictKind.NONE) - having(VerdictKind.INSUFFICIENT_EVIDENCE);
  }

  private long having(VerdictKind verdict) {
    return verdicts.stream().filter(v -> v.verdict() == verdict).count();
  }

  /** The first quarter since when the bound has never been back at zero; none where it is zero. */
  public Optional<BreadthPoint> sinceRaised() {
    int from = breadth.size();
    while (from > 0 && breadth.get(from - 1).atLeast() > 0) {
      from--;
    }
    return from == breadth.size() ? Optional.empty() : Optional.of(breadth.get(from));
  }

  /** The same, with what happened after remedies. */
  public Findings with(List<AfterRemedy> remedies) {
    return new Findings(
        schema,
        subject,
        asAt,
        provenance,
        dataQuality,
        population,
        verdicts,
        breadth,
        organisations,
        funnel,
        heatMap,
        months,
        limits,
        method,
        trends,
        kind,
        year,
        remedies);
  }

  private Stream<Fact> organisationFacts() {
    Stream<Fact> flags =
        Arrays.stream(OrganisationRow.Flag.values())
            .map(flag -> Fact.count("organisations/" + flag, flagged(flag), Unit.ORGANISATIONS));
    return Stream.concat(flags, organisations.stream().flatMap(OrganisationRow::facts));
  }

  private long flagged(OrganisationRow.Flag flag) {
    return organisations.stream().filter(o -> o.flag() == flag).count();
  }

  /** Organisations whose failings are shown one by one. */
  private long shown() {
    return heatMap.stream().map(HeatCell::organisation).distinct().count();
  }

  /** Every fact once. */
  public Stream<Fact> facts() {
    return Stream.of(
            subject.facts(),
            Stream.<Fact>of(
                new Fact.Day("as-at", asAt),
                Fact.count("sub-themes", subThemes().size(), Unit.FAILURE_TYPES)),
            provenance.facts(),
            dataQuality.facts(),
            population.facts(),
            verdicts.stream().flatMap(NodeVerdict::facts),
            breadth.stream().flatMap(BreadthPoint::facts),
            organisationFacts(),
            funnel.facts(),
            heatMap.stream().flatMap(HeatCell::facts),
            Stream.of(Fact.count("heat/organisations", shown(), Unit.ORGANISATIONS)),
            months.stream().map(MonthCount::fact),
            method.facts(),
            Summaries.facts(this),
            yearFacts(),
            afterRemedy.stream().flatMap(AfterRemedy::facts))
        .flatMap(s -> s);
  }
}
