package org.redthread.signals.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;
import org.redthread.signals.breadth.MultipleTesting;
import org.redthread.signals.funnel.Funnel;
import org.redthread.signals.funnel.FunnelPoint;

/**
 * Finds single organisations that stand out from their peers: each failure type is a funnel
 * (Spiegelhalter 2005) of the organisations of one sector, whose limits are exact, leave the
 * organisation itself out of its peers and allow for over-dispersion; all organisations and types
 * together are held to a false discovery rate (Benjamini and Hochberg 1995). The expected count is
 * the peers' share of the type among their complaints, so that an organisation which records more
 * of everything does not stand out.
 *
 * <p>Peers cannot show a failing that most of them share: for that see {@link
 * org.redthread.signals.Systemic}.
 */
public final class LocalOutliers {
  /** Sectors with fewer organisations are compared with all others. */
  private static final int FEWEST_PEERS = 8;

  private static final double LEAST_EXPECTED = 0.5;

  private final Panel panel;
  private final Span span;

  private LocalOutliers(Panel panel, Span span) {
    this.panel = panel;
    this.span = span;
  }

  /**
   * What counts as standing out.
   *
   * @param rate false discovery rate, 0..1
   * @param floor least ratio to what was expected, at least 1
   * @param fewest least complaints of the type
   */
  public record Bar(double rate, double floor, int fewest) {
    public static final Bar DEFAULT = new Bar(0.05, 2, 5);

    /** Whether a comparison stands out by it. */
    public boolean passedBy(LocalOutlier cell) {
      return cell.q() <= rate && cell.ratio() >= floor && cell.observed() >= fewest;
    }
  }

  /** The organisations that stand out in a span, the highest score first. */
  public static List<LocalOutlier> of(Panel panel, Span span, Bar bar) {
    return compared(panel, span).stream()
        .flatMap(List::stream)
        .filter(bar::passedBy)
        .sorted(
            Comparator.comparingDouble((LocalOutlier cell) -> -cell.z())
                .thenComparing(LocalOutlier::failureType)
                .thenComparing(LocalOutlier::organisation))
        .toList();
  }

  /**
   * Every comparison made in a span, whether or not it stands out: one list for each failure type
   * and group of peers, in the order of the panel.
   */
  public static List<List<LocalOutlier>> compared(Panel panel, Span span) {
    List<List<LocalOutlier>> groups = new LocalOutliers(panel, span).groups();
    double[] q =
        MultipleTesting.bh(
            groups.stream().flatMap(List::stream).mapToDouble(LocalOutlier::p).toArray());
    List<List<LocalOutlier>> rated = new ArrayList<>();
    int at = 0;
    for (List<LocalOutlier> group : groups) {
      List<LocalOutlier> cells = new ArrayList<>();
      for (LocalOutlier cell : group) {
        cells.add(withRate(cell, q[at++]));
      }
      rated.add(List.copyOf(cells));
    }
    return rated;
  }

  private List<List<LocalOutlier>> groups() {
    List<List<LocalOutlier>> groups = new ArrayList<>();
    for (List<Integer> peers : peerGroups()) {
      long all = peers.stream().mapToLong(o -> panel.total(o, span)).sum();
      for (int node = 0; node < panel.types().size(); node++) {
        groups.add(compare(node, peers, all));
      }
    }
    return groups;
  }

  /** By sector; organisations of small or unknown sectors together. */
  private List<List<Integer>> peerGroups() {
    Map<String, List<Integer>> sectors = new TreeMap<>();
    for (int o = 0; o < panel.organisations().size(); o++) {
      if (panel.total(o, span) > 0) {
        String sector = panel.organisations().get(o).sector();
        sectors.computeIfAbsent(sector, key -> new ArrayList<>()).add(o);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (List<Integer> sector : sectors.values()) {
      if (sector.size() >= FEWEST_PEERS) {
        groups.add(sector);
      } else {
        rest.addAll(sector);
      }
    }
    if (rest.size() >= FEWEST_PEERS) {
      groups.add(rest);
    }
    return groups;
  }

  private List<LocalOutlier> compare(int node, List<Integer> peers, long all) {
    double share = peers.stream().mapToLong(o -> panel.count(node, o, span)).sum() / (double) all;
    List<Integer> members =
        peers.stream().filter(o -> share * panel.total(o, span) >= LEAST_EXPECTED).toList();
    if (members.size() < FEWEST_PEERS || share >= 1) {
      return List.of();
    }
    double[] observed = members.stream().mapToDouble(o -> panel.count(node, o, span)).toArray();
    double[] expected = members.stream().mapToDouble(o -> share * panel.total(o, span)).toArray();
    Funnel funnel = Funnel.scored(observed, expected);
    List<LocalOutlier> cells = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      cells.add(cell(node, members.get(i), members.size() - 1, funnel.points().get(i)));
    }
    return cells;
  }

  private LocalOutlier cell(int node, int organisation, int peers, FunnelPoint point) {
    double z = point.adjustedZ();
    return new LocalOutlier(
        panel.organisations().get(organisation).id(),
        panel.types().id(node),
        panel.periods().label(span.from()),
        panel.periods().label(span.to() - 1),
        (int) Math.round(point.numerator()),
        point.denominator(),
        peers,
        point.ratio(),
        z,
        NormalDistribution.of(0, 1).survivalProbability(z),
        Double.NaN);
  }

  private static LocalOutlier withRate(LocalOutlier cell, double q) {
    return new LocalOutlier(
        cell.organisation(),
        cell.failureType(),
        cell.from(),
        cell.to(),
        cell.observed(),
        cell.expected(),
        cell.peers(),
        cell.ratio(),
        cell.z(),
        cell.p(),
        q);
  }
}
