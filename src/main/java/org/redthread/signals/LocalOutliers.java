package org.redthread.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.redthread.signals.breadth.MultipleTesting;
import org.redthread.signals.funnel.Funnel;
import org.redthread.signals.funnel.FunnelMethod;
import org.redthread.signals.funnel.FunnelPoint;
import org.redthread.signals.funnel.FunnelSettings;
import org.redthread.signals.funnel.Measure;

/**
 * Which organisations stand out from their peers: the corrected funnel (each against the others
 * without itself, exact, over-dispersion allowed for without its usual bias) of every type's share
 * of complaints in the last twelve months, false discovery rate held over all cells of the panel,
 * and a floor on the size of the effect.
 *
 * @param level of the false discovery rate, 0 to 1
 * @param ratioFloor least ratio to peers, at least 1
 * @param least least number of complaints in a cell
 */
public record LocalOutliers(double level, double ratioFloor, int least) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int FEWEST_PEERS = 5;

  public static final LocalOutliers STANDARD = new LocalOutliers(0.05, 1.5, 5);

  public LocalOutliers {
    if (!(level > 0 && level < 1 && ratioFloor >= 1 && least >= 1)) {
      throw new IllegalArgumentException("a level, ratio or number out of its range");
    }
  }

  /** The outliers of a panel, the most certain first. */
  public List<LocalOutlier> of(Panel panel) {
    List<LocalOutlier> cells =
        IntStream.range(0, panel.types().size())
            .parallel()
            .mapToObj(node -> cells(panel, node))
            .flatMap(List::stream)
            .toList();
    double[] q = MultipleTesting.bh(cells.stream().mapToDouble(LocalOutlier::p).toArray());
    List<LocalOutlier> found = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      LocalOutlier cell = adjusted(cells.get(i), q[i]);
      if (q[i] <= level && cell.ratio() >= ratioFloor && cell.complaints() >= least) {
        found.add(cell);
      }
    }
    found.sort(
        Comparator.comparingDouble(LocalOutlier::q)
            .thenComparing(LocalOutlier::p)
            .thenComparing(LocalOutlier::failureType)
            .thenComparing(LocalOutlier::organisation));
    return found;
  }

  private static Span lastYear(Panel panel) {
    int size = panel.periods().size();
    return new Span(Math.max(0, size - panel.periods().unit().perYear()), size);
  }

  private static List<LocalOutlier> cells(Panel panel, int node) {
    Span year = lastYear(panel);
    int[] peers =
        IntStream.range(0, panel.organisations().size())
            .filter(o -> panel.total(o, year) > 0)
            .toArray();
    double[] of = IntStream.of(peers).mapToDouble(o -> panel.count(node, o, year)).toArray();
    double[] all = IntStream.of(peers).mapToDouble(o -> panel.total(o, year)).toArray();
    double sum = IntStream.of(peers).mapToDouble(o -> panel.count(node, o, year)).sum();
    if (peers.length <= FEWEST_PEERS || sum == 0 || sum == panel.total(year)) {
      return List.of();
    }
    Funnel funnel =
        Funnel.of(of, all, new FunnelSettings(FunnelMethod.CORRECTED, Measure.PR, 0.1, false));
    return IntStream.range(0, peers.length)
        .mapToObj(i -> cell(panel, node, peers[i], funnel.points().get(i)))
        .toList();
  }

  private static LocalOutlier cell(Panel panel, int node, int organisation, FunnelPoint point) {
    Span year = lastYear(panel);
    double of = point.numerator();
    double all = panel.total(organisation, year);
    double others = panel.count(node, year) - of;
    double expected = all * others / Math.max(1, panel.total(year) - all);
    double p = NORMAL.survivalProbability(point.adjustedZ());
    return new LocalOutlier(
        panel.types().id(node),
        panel.types().label(node),
        panel.organisations().get(organisation).id(),
        panel.periods().label(year.from()),
        panel.periods().label(year.to() - 1),
        (long) of,
        (long) all,
        expected,
        expected > 0 ? of / expected : of > 0 ? Double.POSITIVE_INFINITY : 0,
        panel.organisations().size() - 1,
        point.adjustedZ(),
        Double.isNaN(p) ? 1 : p,
        1);
  }

  private static LocalOutlier adjusted(LocalOutlier cell, double q) {
    return new LocalOutlier(
        cell.failureType(),
        cell.label(),
        cell.organisation(),
        cell.from(),
        cell.to(),
        cell.complaints(),
        cell.allComplaints(),
        cell.expected(),
        cell.ratio(),
        cell.peers(),
        cell.z(),
        cell.p(),
        q);
  }
}
