package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats monitor}. */
@Command(
    name = "monitor",
    description = {
      "Watches counts as they come in: is the newest above what its own history makes likely?",
      "For: an early sign that one series rises. Every alarm comes with how often it would come if"
          + " nothing had changed: --alpha a period, or a simulated average run length.",
      "Not for: many series at once without counting the alarms expected by chance; nor for series"
          + " with a mean far below 1 a period (use stats spc --chart g or t)."
    },
    footer = {
      "%nExamples:",
      "  redthread stats monitor --method noufaily --in weekly.csv --period week --value complaints"
          + " \\",
      "      --group failure_type --from 2024-01-01 --out watch.csv",
      "  redthread stats monitor --method cusum --k 1.5 --threshold 4 --in monthly.csv"
          + " --value complaints --out watch.csv",
      "  redthread stats monitor --method arl --distribution poisson --in designs.csv --out arl.csv",
      "%nIn: one row a period (arl: columns h, k, mu); rows of one period and group are added up;"
          + " periods must not be left out.",
      "Out: the group columns, period, observed, expected, upper (largest count that is no alarm;"
          + " empty below 5 cases in 4 periods for farrington), statistic, p, alarm,"
          + " recurrence_interval (periods between such alarms by chance: 1/p, or for cusum and glr"
          + " the simulated average run length)."
    })
final class StatsMonitorCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--in", required = true, paramLabel = "F", description = "CSV or Parquet table.")
  Path in;

  @Option(
      names = "--method",
      required = true,
      description =
          "ears (last 7 periods; no long history), farrington (1996), flexible (the same in the form"
              + " of farringtonFlexible), noufaily (2013, with season), cusum, glr (lasting rises"
              + " from a frozen baseline), arl (average run lengths of CUSUM designs).")
  MonitorMethod method;

  @Option(names = "--value", paramLabel = "V", description = "Column of counts, at least 0.")
  @Nullable String value;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Column of periods to sort by and add up within: ISO dates or numbers.")
  @Nullable String period;

  @Option(
      names = "--group",
      split = ",",
      paramLabel = "G",
      description = "Columns that name the series, joined by commas.")
  List<String> groups = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "P",
      description =
          "First period to watch: a period, the first after a date, or a number from 1. Default:"
              + " the first with enough history.")
  @Nullable String from;

  @Option(
      names = "--alpha",
      description =
          "ears, farrington: false-alarm probability of one period. Default: .001 (c1, c2), .025"
              + " (c3), .01 (farrington: both sides), .05 (flexible, noufaily).")
  @Nullable Double alpha;

  @Option(
      names = "--baseline",
      description = "Periods of the baseline. Default: 7 (ears), 12 (cusum, glr).")
  @Nullable Integer baseline;

  @Mixin EarsOptions ears;

  @Mixin FarringtonOptions farrington;

  @Mixin ChartOptions chart;

  @Option(
      names = "--distribution",
      defaultValue = "poisson",
      description = "arl: poisson or normal. Default: ${DEFAULT-VALUE}.")
  RunLengthTable.Distribution distribution;

  @Option(
      names = "--resolution",
      defaultValue = "10",
      description = "arl: steps a unit in the Poisson chain. Default: ${DEFAULT-VALUE}.")
  int resolution;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    Table table = Tables.read(in);
    if (method == MonitorMethod.ARL) {
      int rows = RunLengthTable.write(table, distribution, resolution, out);
      say("%d average run lengths.".formatted(rows));
      json.print(out, spec.commandLine().getOut());
      return ExitStatus.DONE;
    }
    if (value == null) {
      throw new OperatorException("--method %s needs --value.".formatted(method));
    }
    long alarms = 0;
    List<SeriesTable.Series> all = series(table, value);
    try (MonitorFile file = MonitorFile.create(out, groups)) {
      for (SeriesTable.Series series : all) {
        alarms += file.write(series, new MonitoredSeries(this, series).watched());
      }
    } catch (IllegalArgumentException e) {
      throw new OperatorException("%s: %s.".formatted(in, e.getMessage()), e);
    }
    say("%d series watched, %d alarms.".formatted(all.size(), alarms));
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private List<SeriesTable.Series> series(Table table, String counts) {
    refuse(table, counts, Numbers.required(table, counts), 0);
    if (chart.expected != null) {
      refuse(table, chart.expected, Numbers.required(table, chart.expected), Double.MIN_VALUE);
    }
    return new SeriesTable(table, groups, period).read(counts, chart.expected);
  }

  private static void refuse(Table table, String column, double[] values, double least) {
    for (int row = 0; row < values.length; row++) {
      if (values[row] < least) {
        throw table.slip(row, column, least > 0 ? "a number above 0" : "a count of at least 0");
      }
    }
  }

  private void say(String text) {
    if (!quiet) {
      spec.commandLine().getErr().println(text);
    }
  }
}
