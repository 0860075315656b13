package org.redthread.signals.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A count against the same time of earlier years: quasi-Poisson regression with trend and season,
 * past outbreaks given less weight (Farrington et al. 1996; Noufaily et al. 2013). Needs years of
 * history; below 5 cases in the last 4 periods it raises no alarm.
 */
public final class Farrington {
  private static final int FEWEST_CASES = 5;
  private static final int RECENT = 4;
  private static final int YEARS_FOR_TREND = 3;
  private static final double POWER = 2.0 / 3;

  private final double[] series;
  private final YearsBack back;
  private final FarringtonSettings settings;

  public Farrington(double[] series, YearsBack back, FarringtonSettings settings) {
    this.series = series.clone();
    this.back = back;
    this.settings = settings;
  }

  /**
   * Watches the periods from a position on.
   *
   * @throws IllegalArgumentException if the first has not enough history
   */
  public List<Watch> watch(int from) {
    if (from < RECENT - 1 || !enoughHistory(from)) {
      throw new IllegalArgumentException(
          "there are not %d years of history before the first period to watch"
              .formatted(settings.years()));
    }
    return IntStream.range(from, series.length).mapToObj(this::watchOne).toList();
  }

  /** The first position with enough history; the length of the series if there is none. */
  public int first() {
    return IntStream.range(RECENT - 1, series.length)
        .filter(this::enoughHistory)
        .findFirst()
        .orElse(series.length);
  }

  private boolean enoughHistory(int period) {
    return back.position(period, settings.years()) >= settings.halfWidth();
  }

  private boolean flexible() {
    return settings.flavour() == FarringtonSettings.Flavour.FLEXIBLE;
  }

  private Watch watchOne(int period) {
    History history =
        flexible()
            ? History.blocks(period, back, settings)
            : History.windows(period, back, settings);
    Model trend = Model.fit(history, series, true, settings);
    Model model =
        trend.hasTrend() && !keepsTrend(trend, period)
            ? Model.fit(history, series, false, settings)
            : trend;
    double recent = Arrays.stream(series, period - RECENT + 1, period + 1).sum();
    return model.converged()
        ? judged(model, period, recent >= FEWEST_CASES)
        : new Watch(period, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);
  }

  /** A trend must be significant, rest on three years, and not predict beyond what was seen. */
  private boolean keepsTrend(Model model, int period) {
    double t = Math.abs(model.fit().coefficients()[1]) / model.errorOfTrend();
    double p = 2 * TDistribution.of(model.fit().freedom()).survivalProbability(t);
    return settings.years() >= YEARS_FOR_TREND
        && p < settings.trendP()
        && model.prediction(period).mean() <= model.largest();
  }

  private Watch judged(Model model, int period, boolean enoughCases) {
    Threshold.Prediction prediction = model.prediction(period);
    double count = series[period];
    Threshold bound = bound(prediction, count);
    double mean = prediction.mean();
    double score = (count - mean) / (bound.upper() - mean);
    return new Watch(
        period,
        mean,
        enoughCases ? bound.upper() : Double.NaN,
        score,
        bound.p(),
        enoughCases && count > 0 && count > bound.upper());
  }

  private Threshold bound(Threshold.Prediction prediction, double count) {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double alpha = flexible() ? settings.alpha() : settings.alpha() / 2;
    double z = normal.inverseSurvivalProbability(alpha);
    return switch (settings.bound()) {
      case DELTA -> Threshold.delta(prediction, POWER, z, count);
      case NB_PLUGIN ->
          Threshold.negativeBinomial(prediction.mean(), prediction.phi(), alpha, count);
      case MUAN -> {
        double upper = prediction.mean() * Math.exp(z * prediction.error() / prediction.mean());
        yield Threshold.negativeBinomial(upper, prediction.phi(), alpha, count);
      }
    };
  }
}
