package org.redthread.report.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a report of a theme may say, after disclosure control: the content of
 * findings/THEME.json and the only input of a report. The first verdict is the theme's own, the
 * others are its sub-themes'. Breadth and months are in order of time.
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
    MethodFacts method) {
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
    if (verdicts.isEmpty()) {
      throw new IllegalArgumentException("findings need the verdict on the theme");
    }
  }

  /** The same findings with other figures of single organisations. */
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
        method);
  }

  /** The verdict on the theme as a whole. */
  public NodeVerdict theme() {
    return verdicts.get(0);
  }

  /** The verdicts on the sub-themes. */
  public List<NodeVerdict> subThemes() {
    return verdicts.subList(1, verdicts.size());
  }

  /** The first quarter since when the bound has never been back at zero; none where it is zero. */
  public Optional<BreadthPoint> sinceRaised() {
    int from = breadth.size();
    while (from > 0 && breadth.get(from - 1).atLeast() > 0) {
      from--;
    }
    return from == breadth.size() ? Optional.empty() : Optional.of(breadth.get(from));
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

  /** Every fact once. */
  public Stream<Fact> facts() {
    return Stream.of(
            subject.facts(),
            Stream.<Fact>of(
                new Fact.Day("as-at", asAt),
                Fact.count("sub-themes", verdicts.size() - 1L, Unit.FAILURE_TYPES)),
            provenance.facts(),
            dataQuality.facts(),
            population.facts(),
            verdicts.stream().flatMap(NodeVerdict::facts),
            breadth.stream().flatMap(BreadthPoint::facts),
            organisationFacts(),
            funnel.facts(),
            heatMap.stream().flatMap(HeatCell::facts),
            months.stream().map(MonthCount::fact),
            method.facts())
        .flatMap(s -> s);
  }
}
