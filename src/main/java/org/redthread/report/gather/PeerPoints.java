package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Funnel.Position;
import org.redthread.signals.funnel.Flag;
import org.redthread.signals.funnel.FunnelPoint;
import org.redthread.signals.funnel.Limits;

/** Collects organisations for a funnel with the corrected allowance for over-dispersion. */
public final class PeerPoints {
  /** Points on the curve of a limit: enough to look smooth. */
  private static final int STEPS = 80;

  private final List<String> ids = new ArrayList<>();
  private final List<Integer> observed = new ArrayList<>();
  private final List<Double> expected = new ArrayList<>();

  /** An organisation with what was observed and, from its peers, expected. */
  public void add(String id, int count, double expectation) {
    ids.add(id);
    observed.add(count);
    expected.add(expectation);
  }

  /** Empty of points where there are fewer than two organisations. */
  public Funnel funnel() {
    if (ids.size() < 2) {
      return new Funnel(1, List.of(), List.of());
    }
    var funnel =
        org.redthread.signals.funnel.Funnel.scored(
            observed.stream().mapToDouble(Integer::doubleValue).toArray(),
            expected.stream().mapToDouble(Double::doubleValue).toArray());
    List<Funnel.Point> points = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      // Peers without any complaint of the type expect nothing, and no ratio can be drawn.
      if (funnel.points().get(i).denominator() > 0) {
        points.add(point(i, funnel.points().get(i)));
      }
    }
    return new Funnel(Math.max(1, funnel.dispersion().phi()), points, limits(funnel));
  }

  private Funnel.Point point(int i, FunnelPoint point) {
    return new Funnel.Point(ids.get(i), observed.get(i), point.denominator(), position(point));
  }

  private static Position position(FunnelPoint point) {
    return point.flag() == Flag.HIGH_998
        ? Position.ABOVE
        : point.flag() == Flag.LOW_998 ? Position.BELOW : Position.WITHIN;
  }

  /** Evenly on a logarithmic scale, as the curves bend most where little is expected. */
  private List<Funnel.Limit> limits(org.redthread.signals.funnel.Funnel funnel) {
    double most = expected.stream().mapToDouble(Double::doubleValue).max().orElse(1) * 1.03;
    double least = Math.max(0.5, Math.min(2, most / 20));
    List<Funnel.Limit> limits = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double at = least * Math.pow(most / least, (double) i / STEPS);
      Limits l = funnel.limitsAt(at);
      if (Double.isFinite(l.upper998()) && Double.isFinite(l.lower998())) {
        limits.add(new Funnel.Limit(at, l.lower95(), l.upper95(), l.lower998(), l.upper998()));
      }
    }
    return limits;
  }
}
