package org.redthread.report.gather;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.PeerRow;
import org.redthread.report.findings.RemedyRow;
import org.redthread.report.findings.ReportYear;
import org.redthread.report.findings.TypeRow;
import org.redthread.report.findings.Unit;
import org.redthread.report.findings.VerdictKind;
import org.redthread.signals.local.LocalOutlier;

/**
 * The year of one organisation. No other can be told apart in it: peers have a number, in the order
 * of what is expected of them, and what is said of them together is said of eight or more.
 */
final class LetterYear {
  /** No number of fewer complaints stands beside a failing or a severity. */
  static final int LEAST = 3;

  /** Below this many expected complaints a comparison with peers is noise. */
  private static final double LEAST_EXPECTED = 2;

  /** Verdicts that concern more than the organisations in which a rise was seen. */
  private static final Set<VerdictKind> BROAD =
      EnumSet.of(
          VerdictKind.SYSTEMIC, VerdictKind.SECTOR, VerdictKind.REGIONAL, VerdictKind.EMERGING);

  private final YearBasis basis;
  private final String organisation;
  private final int position;
  private final Selected own;
  private final List<TypeRow> allTypes;
  private final List<LocalOutlier> compared;

  LetterYear(YearBasis basis, String organisation) {
    this.basis = basis;
    this.organisation = organisation;
    this.position = position(basis, organisation);
    this.own = Selected.one(basis.panel(), position);
    this.allTypes = new TypeRows(own, basis.window(), basis.labels()).rows();
    this.compared = basis.peers().of(organisation, LEAST, LEAST_EXPECTED);
  }

  private static int position(YearBasis basis, String organisation) {
    var organisations = basis.panel().organisations();
    return IntStream.range(0, organisations.size())
        .filter(o -> organisations.get(o).id().equals(organisation))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the panel has no such organisation"));
  }

  Findings findings() {
    BodyRow body = basis.bodies().row(position);
    Optional<LocalOutlier> shown = Peers.shownAmongPeers(compared);
    return basis.findings(
        new YearBasis.Own(
            Kind.ORGANISATION,
            FileNames.of(organisation),
            new Label(body.name(), body.name()),
            concerned(),
            shown.map(basis.peers()::funnel).orElse(YearGathering.NO_FUNNEL),
            MonthRows.all(own, basis.window())),
        year(body, shown.map(c -> basis.labels().of(c.failureType()))));
  }

  private ReportYear year(BodyRow body, Optional<Label> funnelType) {
    return new ReportYear(
        basis.days(),
        basis.window().months().length(),
        basis.window().likeMonths(),
        own.volume(basis.window()),
        MonthRows.of(own, basis.window()),
        basis.closings().about(organisation).closings(LEAST),
        types(),
        List.of(body),
        peerRows(),
        PeerRate.of(basis.panel(), position, basis.window().months()),
        funnelType,
        List.of(),
        false,
        remedies(),
        List.of(new ReportYear.Extra("few", allTypes.size() - types().size(), Unit.FAILURE_TYPES)));
  }

  private List<TypeRow> types() {
    return allTypes.stream()
        .filter(t -> t.volume().complaints() >= LEAST)
        .map(t -> t.volume().before().orElse((long) LEAST) < LEAST ? t.withoutYearBefore() : t)
        .toList();
  }

  /** Broad rises in failings that this organisation has had complaints about this year. */
  private List<NodeVerdict> concerned() {
    Set<String> nodes =
        types().stream().map(TypeRow::node).collect(java.util.stream.Collectors.toSet());
    return new VerdictRows(basis.whole(), basis.labels())
        .all().stream()
            .filter(v -> BROAD.contains(v.verdict()) && nodes.contains(v.node()))
            .toList();
  }

  private List<PeerRow> peerRows() {
    return compared.stream()
        .map(basis.peers()::row)
        .sorted(
            Comparator.comparingDouble((PeerRow r) -> -r.observed() / r.expected())
                .thenComparing(PeerRow::node))
        .toList();
  }

  private List<RemedyRow> remedies() {
    return RemedyRows.merged(
        basis.office().remedied().stream()
            .filter(r -> r.organisation().equals(organisation))
            .toList(),
        basis.labels(),
        LEAST);
  }
}
