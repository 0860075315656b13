package org.redthread.report.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict on the theme or one of its sub-themes, with every figure it rests on: the columns of
 * verdicts.csv. The rate ratio is observed over expected with 95 % limits; p-values are in [0,1].
 * Complaints are those of all periods; the window is the stretch of time that was compared with the
 * baseline before it, and both are empty where nothing could be compared. The definition says what
 * goes wrong, and is empty where the theme file does not.
 */
public record NodeVerdict(
    String node,
    Label label,
    int level,
    VerdictKind verdict,
    long complaints,
    int exposedOrganisations,
    int atLeastOrganisations,
    Optional<Interval> rateRatio,
    Optional<Double> scanLlr,
    Optional<Double> scanP,
    Optional<LocalDate> scanStart,
    Optional<LocalDate> scanEnd,
    Optional<Double> trendP,
    Optional<Double> effectiveOrganisations,
    int regions,
    int sectors,
    int elevatedQuarters,
    int ofQuarters,
    Optional<Double> smallestDetectableRatio,
    List<String> robustTo,
    Optional<Span> window,
    Optional<Span> baseline,
    long windowComplaints,
    Label sentence,
    Optional<Label> definition) {
  public NodeVerdict {
    robustTo = List.copyOf(robustTo);
    if (atLeastOrganisations > exposedOrganisations || elevatedQuarters > ofQuarters) {
      throw new IllegalArgumentException("the verdict on " + node + " counts more than there are");
    }
  }

  /** The figures of this verdict, under verdict/NODE/. */
  public Stream<Fact> facts() {
    Stream<Fact> meant = definition.<Fact>map(d -> new Fact.Words(id("meaning"), d)).stream();
    return Stream.of(counts(), measures(), dates(), meant).flatMap(s -> s);
  }

  private String id(String name) {
    return "verdict/" + node + "/" + name;
  }

  private Stream<Fact> counts() {
    return Stream.of(
        new Fact.Words(id("label"), label),
        new Fact.Words(id("sentence"), sentence),
        Fact.count(id("complaints"), complaints, Unit.COMPLAINTS),
        Fact.count(id("exposed-organisations"), exposedOrganisations, Unit.ORGANISATIONS),
        Fact.count(id("at-least-organisations"), atLeastOrganisations, Unit.ORGANISATIONS),
        Fact.count(id("regions"), regions, Unit.REGIONS),
        Fact.count(id("sectors"), sectors, Unit.SECTORS),
        Fact.count(id("elevated-quarters"), elevatedQuarters, Unit.QUARTERS),
        Fact.count(id("of-quarters"), ofQuarters, Unit.QUARTERS));
  }

  private Stream<Fact> measures() {
    return Stream.of(
            rateRatio.map(r -> Fact.number(id("rate-ratio"), r.estimate(), Unit.RATIO)),
            rateRatio.map(r -> Fact.number(id("rate-ratio-lower"), r.lower(), Unit.RATIO)),
            rateRatio.map(r -> Fact.number(id("rate-ratio-upper"), r.upper(), Unit.RATIO)),
            scanLlr.map(v -> Fact.number(id("scan-llr"), v, Unit.NUMBER)),
            scanP.map(v -> Fact.number(id("scan-p"), v, Unit.PROBABILITY)),
            trendP.map(v -> Fact.number(id("trend-p"), v, Unit.PROBABILITY)),
            effectiveOrganisations.map(
                v -> Fact.number(id("effective-organisations"), v, Unit.NUMBER)),
            smallestDetectableRatio.map(
                v -> Fact.number(id("smallest-detectable-ratio"), v, Unit.RATIO)))
        .flatMap(Optional::stream);
  }

  private Stream<Fact> dates() {
    return Stream.of(
            scanStart.<Fact>map(d -> new Fact.Day(id("scan-start"), d)),
            scanEnd.<Fact>map(d -> new Fact.Day(id("scan-end"), d)),
            window.<Fact>map(w -> new Fact.Day(id("window-from"), w.from())),
            window.<Fact>map(w -> new Fact.Day(id("window-to"), w.to())),
            window.map(w -> Fact.count(id("window-complaints"), windowComplaints, Unit.COMPLAINTS)),
            baseline.<Fact>map(b -> new Fact.Day(id("baseline-from"), b.from())),
            baseline.<Fact>map(b -> new Fact.Day(id("baseline-to"), b.to())))
        .flatMap(Optional::stream);
  }
}
