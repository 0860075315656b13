package org.redthread.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.signals.monitor.FarringtonSettings;
import org.redthread.signals.monitor.YearsBack;
import picocli.CommandLine.Option;

/** Options of {@code --method farrington}, {@code flexible} and {@code noufaily}. */
final class FarringtonOptions {
  @Option(
      names = "--years",
      description = "farrington: years of history. Default: 5 (farrington), 4 (others).")
  @Nullable Integer years;

  @Option(
      names = "--half-width",
      defaultValue = "3",
      description = "farrington: periods each side of the same time. Default: ${DEFAULT-VALUE}.")
  int halfWidth;

  @Option(
      names = "--seasons",
      description = "flexible, noufaily: levels of season. Default: 1, 10 for noufaily.")
  @Nullable Integer seasons;

  @Option(
      names = "--skip-recent",
      description = "flexible, noufaily: last periods left out of the history. Default: 3, 26.")
  @Nullable Integer skipped;

  @Option(
      names = "--weights-above",
      description = "farrington: residual above which the past counts less. Default: 1, 2.58.")
  @Nullable Double weightsAbove;

  @Option(
      names = "--trend-p",
      description = "farrington: p below which a trend is kept. Default: 0.05, 1 for noufaily.")
  @Nullable Double trendP;

  @Option(
      names = "--bound",
      description =
          "farrington: delta (normal after the power 2/3), nb_plugin, muan (negative binomial)."
              + " Default: delta, nb_plugin for noufaily.")
  FarringtonSettings.@Nullable Bound bound;

  @Option(
      names = "--periods-per-year",
      description = "farrington: 52, 12 or 4 where --period has no ISO dates. Default: 52.")
  @Nullable Integer periodsPerYear;

  FarringtonSettings settings(MonitorMethod method, @Nullable Double alpha) {
    FarringtonSettings usual =
        switch (method) {
          case NOUFAILY -> FarringtonSettings.noufaily();
          case FLEXIBLE -> FarringtonSettings.flexible();
          default -> FarringtonSettings.original();
        };
    return new FarringtonSettings(
        usual.flavour(),
        years == null ? usual.years() : years,
        halfWidth,
        seasons == null ? usual.seasons() : seasons,
        skipped == null ? usual.skipped() : skipped,
        weightsAbove == null ? usual.weightsAbove() : weightsAbove,
        trendP == null ? usual.trendP() : trendP,
        alpha == null ? usual.alpha() : alpha,
        bound == null ? usual.bound() : bound);
  }

  /** By date where the periods are ISO dates, else by a fixed number of periods a year. */
  YearsBack back(List<String> periods) {
    if (periodsPerYear != null) {
      return YearsBack.every(periodsPerYear);
    }
    List<LocalDate> dates = new ArrayList<>();
    try {
      periods.forEach(period -> dates.add(LocalDate.parse(period)));
      return YearsBack.byDate(dates);
    } catch (DateTimeParseException e) {
      if (periods.stream().anyMatch(period -> period.contains("-"))) {
        throw new OperatorException(
            "--period has neither ISO dates (2024-01-31) nor numbers; add --periods-per-year 52,"
                + " 12 or 4.",
            e);
      }
      return YearsBack.every(52);
    }
  }
}
