package org.redthread.cli;

import org.jspecify.annotations.Nullable;
import org.redthread.signals.monitor.Chart;
import org.redthread.signals.monitor.ChartRun;
import org.redthread.signals.monitor.Cusum;
import org.redthread.signals.monitor.LikelihoodRatio;
import org.redthread.signals.monitor.RunLength;
import picocli.CommandLine.Option;

/** Options of {@code --method cusum} and {@code glr}. */
final class ChartOptions {
  @Option(
      names = "--threshold",
      description = "cusum, glr: statistic that raises the alarm. Default: 5.")
  @Nullable Double threshold;

  @Option(
      names = "--scale",
      defaultValue = "ratio",
      description =
          "cusum: ratio (Poisson likelihood of a rise by --k), standard, rossi, none. Default:"
              + " ${DEFAULT-VALUE}.")
  Cusum.Scale scale;

  @Option(
      names = "--k",
      description = "cusum: the ratio to find, or the allowance. Default: 1.5 (ratio), 0.5.")
  @Nullable Double k;

  @Option(
      names = "--dispersion",
      defaultValue = "0",
      description =
          "glr: alpha of the variance m + alpha m^2; also how spread simulated counts are."
              + " Default: ${DEFAULT-VALUE}, Poisson.")
  double dispersion;

  @Option(
      names = "--window",
      defaultValue = "52",
      description =
          "glr: how many periods back a rise may have begun; 0 for all. Default:"
              + " ${DEFAULT-VALUE}.")
  int window;

  @Option(names = "--expected", description = "cusum, glr: column of expected counts, above 0.")
  @Nullable String expected;

  @Option(
      names = "--mean",
      description = "cusum, glr: one expected count for all periods; else the baseline's mean.")
  @Nullable Double mean;

  @Option(
      names = "--no-reset",
      description = "cusum, glr: go on after an alarm instead of starting anew.")
  boolean keeps;

  @Option(
      names = "--replicates",
      defaultValue = "200",
      description =
          "cusum, glr: simulated runs for the average run length; 0 for none. Default:"
              + " ${DEFAULT-VALUE}.")
  int replicates;

  @Option(
      names = "--horizon",
      defaultValue = "520",
      description = "cusum, glr: longest simulated run in periods. Default: ${DEFAULT-VALUE}.")
  int horizon;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "cusum, glr: seed of the simulation. Default: ${DEFAULT-VALUE}.")
  long seed;

  ChartRun run(MonitorMethod method) {
    double allowance = k != null ? k : scale == Cusum.Scale.RATIO ? 1.5 : 0.5;
    Chart chart =
        method == MonitorMethod.GLR
            ? new LikelihoodRatio(dispersion, window)
            : new Cusum(scale, allowance);
    return new ChartRun(chart, threshold == null ? 5 : threshold, !keeps);
  }

  /** Simulated while nothing changes; not-a-number without replicates. */
  RunLength runLength(MonitorMethod method, double expectedCount) {
    if (replicates == 0) {
      return new RunLength(Double.NaN, Double.NaN);
    }
    RunLength.Plan plan = new RunLength.Plan(replicates, horizon, seed);
    double phi = 1 + dispersion * expectedCount;
    return RunLength.simulated(run(method), expectedCount, phi, plan);
  }
}
