package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Tables;
import org.redthread.signals.spc.ChartType;
import org.redthread.signals.spc.ControlChart;
import org.redthread.signals.spc.Improvement;
import org.redthread.signals.spc.Rules;
import org.redthread.signals.spc.SpcSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats spc}. */
@Command(
    name = "spc",
    description = {
      "Draws the numbers of a control chart: one series over time against its own variation.",
      "For: showing whether a series moved, and asking what happened then.",
      "Not for: raising an alarm. Making Data Count rules (--rules mdc) flag 46 %% of perfectly"
          + " stable monthly series of mean 2 over 36 months. Below a mean of 2 a period use a g or"
          + " t chart of the gaps between complaints, or pool months to quarters."
    },
    footer = {
      "%nExample:",
      "  redthread stats spc --in monthly.csv --chart uprime --value complaints --denominator beds \\",
      "      --period month --group trust --rules anhoej --out chart.csv",
      "%nIn: one row a period in order of time, or with --period any order; rows of one period and"
          + " group are added up (xmr, g, t, xbar: averaged). An empty cell is a missing value.",
      "Out: the group columns, period, value, centre, lower, upper (3 standard deviations),"
          + " lower_95, upper_95 (2), phase, baseline, outside, label, point_type, signal (by the"
          + " rules), runs_signal, longest_run, longest_run_max, crossings, crossings_min, useful,"
          + " assurance."
    })
final class StatsSpcCommand implements Callable<Integer> {
  /** Charts of counts and of times between events; the others take any number. */
  private static final Set<ChartType> COUNTS =
      EnumSet.of(
          ChartType.C,
          ChartType.U,
          ChartType.UPRIME,
          ChartType.P,
          ChartType.PPRIME,
          ChartType.G,
          ChartType.T);

  @Spec CommandSpec spec;

  @Option(names = "--in", required = true, paramLabel = "F", description = "CSV or Parquet table.")
  Path in;

  @Option(
      names = "--chart",
      required = true,
      description =
          "xmr single values; c counts; u rates; uprime rates with more spread than Poisson;"
              + " p, pprime proportions; g cases between rare events; t time between rare events;"
              + " also mr (moving ranges), iprime (values over unequal sizes), xbar and s (several"
              + " values a period).")
  ChartType chart;

  @Option(names = "--value", required = true, paramLabel = "V", description = "Column of values.")
  String value;

  @Option(
      names = "--denominator",
      paramLabel = "D",
      description = "Column of sizes; needed by u, uprime, p, pprime.")
  @Nullable String denominator;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Column of periods to sort by and add up within; ISO dates or numbers.")
  @Nullable String period;

  @Option(
      names = "--group",
      split = ",",
      paramLabel = "G",
      description = "Columns that name the series, joined by commas; a chart for each.")
  List<String> groups = new ArrayList<>();

  @Option(
      names = "--rules",
      description =
          "mdc (NHS England, Making Data Count; never an alarm by themselves), shewhart (outside"
              + " the limits), anhoej (that, and unusual runs). Default: mdc for xmr, else anhoej.")
  @Nullable Rules rules;

  @Option(
      names = "--rebase",
      split = ",",
      paramLabel = "P",
      description = "First points of new phases: periods, or numbers counted from 1.")
  List<String> rebase = new ArrayList<>();

  @Option(
      names = "--freeze",
      defaultValue = "0",
      paramLabel = "N",
      description = "Calculate the lines of each phase from its first N points only.")
  int freeze;

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "P",
      description = "Points left out of lines and runs, but drawn: periods, or numbers from 1.")
  List<String> exclude = new ArrayList<>();

  @Option(
      names = "--no-screening",
      description = "Keep moving ranges above 3.267 times their mean (as NHS spreadsheets do).")
  boolean unscreened;

  @Option(
      names = "--improvement",
      defaultValue = "decrease",
      description =
          "Which way is better: increase, decrease, neutral. Default: ${DEFAULT-VALUE}, as fewer"
              + " complaints are.")
  Improvement improvement;

  @Option(
      names = "--target",
      paramLabel = "X",
      description = "A target: says whether the process as it is passes it consistently.")
  @Nullable Double target;

  @Option(
      names = "--multiply",
      defaultValue = "1",
      description =
          "Multiplies values and lines for show, such as 1000. Default: ${DEFAULT-VALUE}.")
  double multiply;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing but warnings.")
  boolean quiet;

  @Override
  public Integer call() {
    if (chart.needsDenominator() && denominator == null) {
      throw new OperatorException("--chart %s needs --denominator.".formatted(name()));
    }
    if (freeze < 0) {
      throw new OperatorException("--freeze must be at least 0.");
    }
    PrintWriter err = spec.commandLine().getErr();
    List<SeriesTable.Series> all = table().read(value, denominator);
    try (SpcFile file =
        SpcFile.create(out, groups, new SpcFile.Show(improvement, target, multiply))) {
      for (SeriesTable.Series series : all) {
        ControlChart drawn = drawn(series);
        SpcWarnings.of(series, chart, drawn).forEach(err::println);
        file.write(series, drawn);
      }
    }
    if (!quiet) {
      err.println("%d series drawn.".formatted(all.size()));
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private SeriesTable table() {
    SeriesTable table = new SeriesTable(Tables.read(in), groups, period);
    if (COUNTS.contains(chart)) {
      table.refuseNegative(value);
    }
    return table;
  }

  private ControlChart drawn(SeriesTable.Series series) {
    Rules chosen = rules != null ? rules : chart == ChartType.XMR ? Rules.MDC : Rules.ANHOEJ;
    SpcSettings settings =
        new SpcSettings(
            chart,
            chosen,
            !unscreened,
            freeze,
            positions("--rebase", rebase, series),
            new HashSet<>(positions("--exclude", exclude, series)));
    try {
      return ControlChart.of(series.points(), settings);
    } catch (IllegalArgumentException e) {
      throw new OperatorException("%s, column '%s': %s.".formatted(in, value, e.getMessage()), e);
    }
  }

  private List<Integer> positions(String option, List<String> points, SeriesTable.Series series) {
    return points.stream().map(point -> position(option, point.strip(), series)).toList();
  }

  private int position(String option, String point, SeriesTable.Series series) {
    int named = series.periods().indexOf(point);
    if (named >= 0) {
      return named;
    }
    if (period == null && point.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(point) - 1;
    }
    throw new OperatorException(
        "%s %s: there is no such period in %s.".formatted(option, point, in));
  }

  private String name() {
    return chart.name().toLowerCase(java.util.Locale.ROOT);
  }
}
