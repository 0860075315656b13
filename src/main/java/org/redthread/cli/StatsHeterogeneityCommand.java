package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.expected.BetweenVariance;
import org.redthread.signals.expected.Heterogeneity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats heterogeneity}. */
@Command(
    name = "heterogeneity",
    description = {
      "How much do organisations differ beyond chance?",
      "For: effects of several organisations, each with its variance (log rate ratios).",
      "Not for: sparse counts, where a log ratio and its variance mean little."
    },
    footer = {
      "%nExample:",
      "  redthread stats heterogeneity --in ratios.csv --effect log_rr --variance var --out h.csv",
      "%nO: one row an estimator: method,k,effect,se,lower,upper,tau2,i2,h2,q,q_p,",
      "prediction_lower,prediction_upper."
    })
final class StatsHeterogeneityCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--in", required = true, paramLabel = "F", description = "One row an effect.")
  Path in;

  @Option(names = "--effect", required = true, paramLabel = "E", description = "Column of effects.")
  String effect;

  @Option(
      names = "--variance",
      required = true,
      paramLabel = "V",
      description = "Column of their variances, above 0.")
  String variance;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--method",
      split = ",",
      defaultValue = "DL,REML",
      paramLabel = "M",
      description =
          "Estimators of the variance between organisations: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  List<BetweenVariance> methods = List.of();

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    Table table = Tables.read(in);
    double[] effects = Numbers.required(table, effect);
    double[] variances = Numbers.required(table, variance);
    for (int row = 0; row < variances.length; row++) {
      if (!(variances[row] > 0)) {
        throw table.slip(row, variance, "a variance above 0");
      }
    }
    if (effects.length < 2) {
      throw new OperatorException(
          "%s has fewer than two effects; differences need at least two.".formatted(in));
    }
    write(methods.stream().map(one -> Heterogeneity.of(one, effects, variances)).toList());
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private void write(List<Heterogeneity> found) {
    String columns =
        "method,k,effect,se,lower,upper,tau2,i2,h2,q,q_p,prediction_lower,prediction_upper";
    try (CsvFile csv = CsvFile.create(out, columns.split(","))) {
      for (Heterogeneity h : found) {
        csv.row(
            h.method(),
            h.k(),
            h.effect(),
            h.standardError(),
            h.lower(),
            h.upper(),
            h.tau2(),
            h.i2(),
            h.h2(),
            h.q(),
            h.qp(),
            h.predictionLower(),
            h.predictionUpper());
      }
    }
    if (!quiet) {
      found.forEach(
          h ->
              spec.commandLine()
                  .getErr()
                  .printf(
                      Locale.ROOT,
                      "%d effects, tau2 %.4g (%s), %s%n",
                      h.k(),
                      h.tau2(),
                      h.method(),
                      out));
    }
  }
}
