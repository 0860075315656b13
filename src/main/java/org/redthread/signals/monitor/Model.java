package org.redthread.signals.monitor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The regression behind one of Farrington's bounds, after past outbreaks were given less weight.
 *
 * @param history what it was fitted to
 * @param fit the second fit
 * @param phi dispersion, at least 1
 * @param errorDispersion dispersion behind the standard errors
 * @param largest largest count in the history
 * @param settings how it looks back
 */
record Model(
    History history,
    PoissonFit fit,
    double phi,
    double errorDispersion,
    double largest,
    FarringtonSettings settings) {

  /** Fits, gives large residuals less weight, fits again; without a trend if that fails. */
  static Model fit(History history, double[] series, boolean trend, FarringtonSettings settings) {
    double[] counts = history.counts(series);
    double[] equal = new double[counts.length];
    Arrays.fill(equal, 1);
    double[][] design = history.design(trend, settings.seasons());
    PoissonFit first = PoissonFit.of(design, counts, equal);
    if (!first.converged() && trend) {
      return fit(history, series, false, settings);
    }
    double[] weights = weights(first, counts, settings.weightsAbove());
    PoissonFit second = first.converged() ? PoissonFit.of(design, counts, weights) : first;
    double phi = Math.max(1, second.dispersion());
    double largest = Arrays.stream(counts).max().orElse(0);
    boolean flexible = settings.flavour() == FarringtonSettings.Flavour.FLEXIBLE;
    double behindErrors = flexible ? relative(second, counts, weights) : phi;
    return new Model(history, second, phi, behindErrors, largest, settings);
  }

  /**
   * Weight 1 / s^2 where the standardised Anscombe residual s is above the threshold, scaled to sum
   * to the number of periods.
   */
  private static double[] weights(PoissonFit fit, double[] counts, double above) {
    double phi = Math.max(1, fit.dispersion());
    double[] s =
        IntStream.range(0, counts.length)
            .mapToDouble(
                i ->
                    anscombe(counts[i], fit.means()[i]) / Math.sqrt(phi * (1 - fit.leverages()[i])))
            .toArray();
    double[] raw = Arrays.stream(s).map(r -> r > above ? 1 / (r * r) : 1).toArray();
    double scale = s.length / Arrays.stream(raw).sum();
    return Arrays.stream(raw).map(weight -> weight * scale).toArray();
  }

  private static double anscombe(double y, double mu) {
    return 1.5 * (Math.pow(y, 2.0 / 3) * Math.pow(mu, -1.0 / 6) - Math.sqrt(mu));
  }

  /**
   * The dispersion that farringtonFlexible has behind its standard errors: relative residuals with
   * the outbreak weights alone. Kept as published, so that its bounds are reproduced.
   */
  private static double relative(PoissonFit fit, double[] counts, double[] weights) {
    return IntStream.range(0, counts.length)
            .mapToDouble(
                i -> {
                  double residual = (counts[i] - fit.means()[i]) / fit.means()[i];
                  return weights[i] * residual * residual;
                })
            .sum()
        / fit.freedom();
  }

  boolean converged() {
    return fit.converged();
  }

  boolean hasTrend() {
    return fit.converged() && fit.coefficients().length == settings.seasons() + 1;
  }

  /** Standard error of the slope, for its test: the original takes phi as estimated. */
  double errorOfTrend() {
    boolean flexible = settings.flavour() == FarringtonSettings.Flavour.FLEXIBLE;
    double used = flexible ? errorDispersion : fit.dispersion();
    return Math.sqrt(used * fit.covariance()[1][1]);
  }

  Threshold.Prediction prediction(int period) {
    double[] row = history.row(period, settings.seasons(), hasTrend(), settings.seasons());
    double mean = Math.exp(fit.predictor(row));
    return new Threshold.Prediction(mean, mean * fit.error(row, errorDispersion), phi);
  }
}
