package org.redthread.report.gather;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.PeerRow;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.signals.local.LocalOutliers;

/**
 * Organisations beside their peers in the year, in the failure types that a report shows: the same
 * comparisons that local_outliers.csv rests on.
 */
record Peers(
    List<List<LocalOutlier>> compared, FailureTypes types, NodeLabels labels, RunFacts run) {
  private static final Comparator<LocalOutlier> HIGHEST =
      Comparator.comparingDouble((LocalOutlier c) -> -c.z())
          .thenComparing(LocalOutlier::failureType)
          .thenComparing(LocalOutlier::organisation);

  /** Every organisation that stands out, the highest score first. */
  List<PeerRow> standingOut() {
    return compared.stream()
        .flatMap(List::stream)
        .filter(LocalOutliers.Bar.DEFAULT::passedBy)
        .filter(this::shown)
        .sorted(HIGHEST)
        .map(this::row)
        .toList();
  }

  /** The comparisons of one organisation that rest on enough complaints, or stand out. */
  List<LocalOutlier> of(String organisation, int least, double leastExpected) {
    return compared.stream()
        .flatMap(List::stream)
        .filter(c -> c.organisation().equals(organisation) && shown(c))
        .filter(c -> c.observed() >= least)
        .filter(c -> c.expected() >= leastExpected || LocalOutliers.Bar.DEFAULT.passedBy(c))
        .sorted(HIGHEST)
        .toList();
  }

  /** The most specific types and the themes; branches would say the same again. */
  private boolean shown(LocalOutlier cell) {
    int node = types.position(cell.failureType());
    return labels.theme(node) ? types.parent(node) < 0 : types.leaf(node);
  }

  PeerRow row(LocalOutlier cell) {
    return new PeerRow(
        cell.organisation(),
        run.name(cell.organisation()),
        cell.failureType(),
        labels.of(cell.failureType()),
        cell.observed(),
        cell.expected(),
        cell.peers(),
        LocalOutliers.Bar.DEFAULT.passedBy(cell));
  }

  /**
   * The type in which an organisation is shown among its peers: the one in which it stands out
   * most, or else the one with most complaints.
   */
  static Optional<LocalOutlier> shownAmongPeers(List<LocalOutlier> own) {
    Optional<LocalOutlier> out =
        own.stream().filter(LocalOutliers.Bar.DEFAULT::passedBy).findFirst();
    return out.isPresent()
        ? out
        : own.stream().max(Comparator.comparingInt(LocalOutlier::observed));
  }

  /** The funnel of a comparison; only its own organisation can be told from it. */
  Funnel funnel(LocalOutlier own) {
    List<LocalOutlier> group =
        compared.stream().filter(cells -> cells.contains(own)).findFirst().orElse(List.of());
    List<LocalOutlier> sorted =
        group.stream()
            .sorted(
                Comparator.comparingDouble(LocalOutlier::expected)
                    .thenComparingInt(LocalOutlier::observed))
            .toList();
    PeerPoints points = new PeerPoints();
    long all = group.stream().mapToLong(LocalOutlier::observed).sum();
    int peer = 0;
    for (LocalOutlier cell : sorted) {
      String id = cell.equals(own) ? own.organisation() : "peer-" + ++peer;
      points.add(id, cell.observed(), withItself(cell, all));
    }
    return points.funnel();
  }

  /**
   * What a funnel starts from: the organisation's share of all complaints of the type. The funnel
   * takes the organisation out of its own expectation, which in a comparison it already is: with n
   * complaints of all m and share s of them, expected e = s (m - n) / (m - s), so s = m e / (m - n
   * + e). Without this, chart and table of one letter would show two expectations.
   */
  private static double withItself(LocalOutlier cell, long all) {
    return all * cell.expected() / (all - cell.observed() + cell.expected());
  }
}
