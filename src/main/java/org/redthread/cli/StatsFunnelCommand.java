package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.funnel.Funnel;
import org.redthread.signals.funnel.FunnelMethod;
import org.redthread.signals.funnel.FunnelSettings;
import org.redthread.signals.funnel.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats funnel}. */
@Command(
    name = "funnel",
    description = {
      "Compares organisations with each other at one time: which ratios lie outside the funnel.",
      "For: finding single organisations that stand out from their peers.",
      "Not for: a failing that most organisations share. It moves the centre of the funnel and"
          + " widens its limits, and no point stands out."
    },
    footer = {
      "%nExample:",
      "  redthread stats funnel --in trusts.csv --numerator complaints --denominator expected \\",
      "      --group trust --method corrected --out funnel.csv",
      "%nIn: one row an organisation, or several that are added up by --group.",
      "Out: group, numerator, denominator, ratio, z (no allowance), z_trimmed (what entered phi),",
      "z_adjusted, p (two-sided, of z_adjusted), ll95 ul95 ll998 ul998 (limits without",
      "over-dispersion), odll95 odul95 odll998 odul998 (limits with it), flag (by the latter:",
      "low-99.8 low-95 inside high-95 high-99.8), target, phi, tau2 (the same on every row).",
    })
final class StatsFunnelCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--in", required = true, paramLabel = "F", description = "CSV or Parquet table.")
  Path in;

  @Option(
      names = "--numerator",
      required = true,
      paramLabel = "N",
      description = "Column of observed counts, at least 0.")
  String numerator;

  @Option(
      names = "--denominator",
      required = true,
      paramLabel = "D",
      description = "Column of expected counts (sr), cases (pr) or exposure (rc), above 0.")
  String denominator;

  @Option(
      names = "--group",
      paramLabel = "G",
      description = "Column that names the organisation; without it each row is one.")
  String group;

  @Option(
      names = "--method",
      defaultValue = "corrected",
      description =
          "poisson (no over-dispersion), shmi (10 %% truncated), cqc (10 %% winsorised), corrected"
              + " (against peers without itself, unbiased phi). Default: ${DEFAULT-VALUE}.")
  FunnelMethod method;

  @Option(
      names = "--measure",
      defaultValue = "sr",
      description =
          "sr: standardised ratio, the denominator is an expected count. pr: proportion. rc: ratio"
              + " of counts, for a denominator such as activity, beds or stock. Default:"
              + " ${DEFAULT-VALUE}.")
  Measure measure;

  @Option(
      names = "--trim",
      defaultValue = "0.1",
      description =
          "Share truncated or winsorised at each end before phi is measured. Default:"
              + " ${DEFAULT-VALUE}.")
  double trim;

  @Option(
      names = "--multiplier",
      defaultValue = "1",
      description =
          "Multiplies ratios and limits for show: 100 or 1000. Default: ${DEFAULT-VALUE}.")
  double multiplier;

  @Option(
      names = "--no-rounding",
      description = "With shmi: keep expected counts as they are, not rounded to two decimals.")
  boolean exact;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    if (!(trim >= 0 && trim < 0.5)) {
      throw new OperatorException("--trim must be at least 0 and below 0.5.");
    }
    if (!(multiplier > 0 && Double.isFinite(multiplier))) {
      throw new OperatorException("--multiplier must be a number above 0.");
    }
    Table table = Tables.read(in);
    GroupSums sums = GroupSums.of(table, numerator, denominator, group);
    sums.refuse(measure == Measure.PR, method == FunnelMethod.CORRECTED);
    FunnelSettings settings = new FunnelSettings(method, measure, trim, !exact);
    Funnel funnel = Funnel.of(sums.numerators(), sums.denominators(), settings);
    FunnelFile.write(out, sums.names(), funnel, multiplier);
    if (!quiet) {
      spec.commandLine().getErr().println(summary(funnel, sums.names()));
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private static String summary(Funnel funnel, List<String> names) {
    long outside = funnel.points().stream().filter(point -> point.flag().outside998()).count();
    return "%d organisations, target %.4g, phi %.4g, tau2 %.4g; %d outside the 99.8 %% limits."
        .formatted(
            names.size(),
            funnel.target(),
            funnel.dispersion().phi(),
            funnel.dispersion().tau2(),
            outside);
  }
}
