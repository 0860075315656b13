package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.breadth.MultipleTesting;
import org.redthread.signals.breadth.NullShare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats fdr}. */
@Command(
    name = "fdr",
    description = {
      "Adjusts many p-values for being many.",
      "For: reading a list of tests without being led astray by its length.",
      "Not for: saying how many organisations are elevated; that is 'stats breadth'."
    },
    footer = {
      "%nExample:",
      "  redthread stats fdr --p tests.csv --out adjusted.csv",
      "%nP: a column p; other columns are kept. O: those columns and bh, by, holm, bonferroni,",
      "storey_q. Storey's q uses the share of true nulls from a smoothing spline; with fewer than",
      "100 p-values it is taken as 1; --lambda takes it from one point, --pi0 as given."
    })
final class StatsFdrCommand implements Callable<Integer> {
  private static final double NOT_GIVEN = -1;

  @Spec CommandSpec spec;

  @Option(names = "--p", required = true, paramLabel = "P", description = "Table with a column p.")
  Path input;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--lambda",
      paramLabel = "L",
      defaultValue = "-1",
      description = "Take the share of true nulls from the p-values above L, 0 < L < 1.")
  double lambda;

  @Option(
      names = "--pi0",
      paramLabel = "S",
      defaultValue = "-1",
      description = "Take S as the share of true nulls, 0 < S <= 1.")
  double pi0;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    if (lambda != NOT_GIVEN && !(lambda > 0 && lambda < 1)) {
      throw new OperatorException("--lambda must lie between 0 and 1.");
    }
    if (pi0 != NOT_GIVEN && !(pi0 > 0 && pi0 <= 1)) {
      throw new OperatorException("--pi0 must lie above 0 and not above 1.");
    }
    Table table = Tables.read(input);
    double[] p = PValueFile.p(table);
    double share = nullShare(p);
    write(table, p, share);
    if (!quiet) {
      spec.commandLine()
          .getErr()
          .printf(
              java.util.Locale.ROOT,
              "%d p-values, share of true nulls %.10f, %s%n",
              p.length,
              share,
              out);
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private double nullShare(double[] p) {
    if (pi0 != NOT_GIVEN) {
      return pi0;
    }
    return lambda == NOT_GIVEN ? NullShare.smoothed(p) : NullShare.at(p, lambda);
  }

  private void write(Table table, double[] p, double pi0) {
    List<String> columns = new ArrayList<>(table.columns());
    columns.addAll(List.of("bh", "by", "holm", "bonferroni", "storey_q"));
    double[][] adjusted = {
      MultipleTesting.bh(p),
      MultipleTesting.by(p),
      MultipleTesting.holm(p),
      MultipleTesting.bonferroni(p),
      MultipleTesting.storey(p, pi0)
    };
    try (CsvFile csv = CsvFile.create(out, columns)) {
      for (int row = 0; row < p.length; row++) {
        int at = row;
        List<Object> cells = new ArrayList<>(Arrays.asList(table.rows().get(row)));
        Arrays.stream(adjusted).map(values -> values[at]).forEach(cells::add);
        csv.row(cells.toArray());
      }
    }
  }
}
