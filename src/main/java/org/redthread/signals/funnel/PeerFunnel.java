package org.redthread.signals.funnel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The corrected funnel. Two things differ from the published ones. An organisation is compared with
 * the others without itself, exactly: given the total, its count is binomial. And the dispersion is
 * divided by what winsorised scores of pure chance would show (0.6787 at 10 %), because phi as
 * published is too low and its limits too narrow.
 */
final class PeerFunnel {
  private static final Limits UNASKED = new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private PeerFunnel() {}

  /**
   * @param limited whether each point has its limits, which cost far more than all the rest
   */
  static Funnel of(
      double[] numerators, double[] denominators, FunnelSettings settings, boolean limited) {
    Measure measure = settings.measure();
    double count = Arrays.stream(numerators).sum();
    double size = Arrays.stream(denominators).sum();
    if (numerators.length < 2) {
      throw new IllegalArgumentException("peers need at least two organisations");
    }
    List<Peer> peers =
        IntStream.range(0, numerators.length)
            .mapToObj(
                i ->
                    new Peer(
                        denominators[i],
                        Math.max(0, count - numerators[i]),
                        size - denominators[i],
                        measure))
            .toList();
    double[] z = scores(peers, numerators);
    double[] trimmed = Trimming.winsorised(z, settings.trim());
    Dispersion dispersion = dispersion(peers, trimmed, settings.trim());
    double tau2 = dispersion.tau2();
    List<FunnelPoint> points =
        IntStream.range(0, z.length)
            .mapToObj(
                i -> {
                  Peer peer = peers.get(i);
                  FunnelPoint point = point(peer, numerators[i], trimmed[i], tau2);
                  return limited ? point.within(limits(peer, 0), limits(peer, tau2)) : point;
                })
            .toList();
    return new Funnel(points, measure == Measure.PR ? count / size : 1, dispersion, settings);
  }

  private static double[] scores(List<Peer> peers, double[] numerators) {
    return IntStream.range(0, numerators.length)
        .mapToDouble(i -> peers.get(i).score(numerators[i]))
        .toArray();
  }

  private static Dispersion dispersion(List<Peer> peers, double[] trimmed, double share) {
    double[] errors = peers.stream().mapToDouble(Peer::error).toArray();
    return Dispersion.of(trimmed, errors, Trimming.winsorisedMeanSquare(share));
  }

  private static FunnelPoint point(Peer peer, double count, double trimmedZ, double tau2) {
    double unit = peer.measure() == Measure.PR ? peer.denominator() : peer.expected();
    double adjusted = peer.adjusted(count, tau2);
    return new FunnelPoint(
        count,
        unit,
        count / unit,
        peer.score(count),
        trimmedZ,
        adjusted,
        UNASKED,
        UNASKED,
        new Limits(-Limits.Z95, Limits.Z95, -Limits.Z998, Limits.Z998).flag(adjusted));
  }

  /** No limits where the others have no count at all: every ratio to nothing is undefined. */
  private static Limits limits(Peer peer, double tau2) {
    return Limits.at(
        z -> peer.others() == 0 && peer.measure() != Measure.PR ? Double.NaN : peer.limit(z, tau2));
  }

  static Limits limitsAt(Funnel funnel, double denominator) {
    double count = funnel.points().stream().mapToDouble(FunnelPoint::numerator).sum();
    boolean proportion = funnel.settings().measure() == Measure.PR;
    double size = proportion ? count / funnel.target() : count;
    Peer newcomer = new Peer(denominator, count, size, funnel.settings().measure());
    return limits(newcomer, funnel.dispersion().tau2());
  }
}
