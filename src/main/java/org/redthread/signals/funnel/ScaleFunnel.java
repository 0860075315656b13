package org.redthread.signals.funnel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A funnel by a normalising scale: the Poisson, SHMI and CQC methods. Rounded expected counts enter
 * the scores and limits, not the ratio.
 */
final class ScaleFunnel {
  private final double[] numerators;
  private final double[] exact;
  private final double[] denominators;
  private final FunnelSettings settings;

  ScaleFunnel(double[] numerators, double[] denominators, FunnelSettings settings) {
    this.numerators = numerators;
    this.exact = denominators;
    this.denominators = settings.rounds() ? rounded(denominators) : denominators;
    this.settings = settings;
  }

  private static double[] rounded(double[] values) {
    return Arrays.stream(values)
        .map(value -> Math.max(0.01, Math.rint(value * 100) / 100))
        .toArray();
  }

  Funnel funnel() {
    double target = target();
    double[] z = scores(target);
    double[] trimmed = trimmed(z);
    boolean plain = settings.method() == FunnelMethod.POISSON;
    Dispersion dispersion = plain ? Dispersion.NONE : Dispersion.of(trimmed, errors(), 1);
    Funnel empty = new Funnel(List.of(), target, dispersion, settings);
    return new Funnel(
        IntStream.range(0, z.length).mapToObj(i -> point(i, z[i], trimmed[i], empty)).toList(),
        target,
        dispersion,
        settings);
  }

  private double target() {
    boolean standardised = settings.measure() == Measure.SR;
    return standardised ? 1 : Arrays.stream(numerators).sum() / Arrays.stream(denominators).sum();
  }

  private double[] scores(double target) {
    Scale scale = scale();
    double centre = scale.target(target);
    return IntStream.range(0, numerators.length)
        .mapToDouble(
            i ->
                (scale.forward(numerators[i], denominators[i]) - centre)
                    / scale.error(numerators[i], denominators[i]))
        .toArray();
  }

  private double[] trimmed(double[] z) {
    return settings.truncates()
        ? Trimming.truncated(z, settings.trim())
        : Trimming.winsorised(z, settings.trim());
  }

  private double[] errors() {
    return IntStream.range(0, numerators.length)
        .mapToDouble(i -> scale().error(numerators[i], denominators[i]))
        .toArray();
  }

  private Scale scale() {
    return Scale.of(settings.measure(), settings.method());
  }

  private FunnelPoint point(int i, double z, double trimmedZ, Funnel funnel) {
    double ratio = numerators[i] / exact[i];
    double tau2 = funnel.dispersion().tau2();
    double error = scale().error(numerators[i], denominators[i]);
    Limits limits = limits(funnel, denominators[i], tau2);
    return new FunnelPoint(
        numerators[i],
        denominators[i],
        ratio,
        z,
        trimmedZ,
        z / Math.sqrt(1 + tau2 / (error * error)),
        limits(funnel, denominators[i], 0),
        limits,
        limits.flag(ratio));
  }

  /** Exact where there is no spread to allow for and the ratio is standardised. */
  static Limits limits(Funnel funnel, double denominator, double tau2) {
    if (tau2 == 0 && funnel.settings().measure() == Measure.SR) {
      return poisson(denominator);
    }
    Scale scale = Scale.of(funnel.settings().measure(), funnel.settings().method());
    double error = scale.limitError(denominator);
    double sd = Math.sqrt(error * error + tau2);
    double centre = scale.target(funnel.target());
    return Limits.at(z -> scale.back(centre + z * sd));
  }

  /** Exact Poisson limits by chi-square quantiles: q(2E)/2E below and q(2E + 2)/2E above. */
  static Limits poisson(double expected) {
    ChiSquaredDistribution below = ChiSquaredDistribution.of(2 * expected);
    ChiSquaredDistribution above = ChiSquaredDistribution.of(2 * (expected + 1));
    return new Limits(
        below.inverseCumulativeProbability(0.025) / 2 / expected,
        above.inverseSurvivalProbability(0.025) / 2 / expected,
        below.inverseCumulativeProbability(0.001) / 2 / expected,
        above.inverseSurvivalProbability(0.001) / 2 / expected);
  }
}
