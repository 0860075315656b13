package org.redthread.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.signals.disproportionality.Cell;
import org.redthread.signals.disproportionality.Disproportion;
import org.redthread.signals.disproportionality.GammaMixture;
import org.redthread.signals.disproportionality.MixtureFit;
import org.redthread.signals.disproportionality.MixtureLikelihood;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats ebgm}. */
@Command(
    name = "ebgm",
    description = {
      "Which pairs are reported together more often than their totals explain, with small counts"
          + " shrunk: DuMouchel's gamma-Poisson shrinker.",
      "For: ranking many sparse pairs, for example organisation x failure type. Read EB05 against"
          + " a floor of 2, or 1.5, never of 1.",
      "Not for: a failing that all share. It is in the totals, and no pair stands out."
    },
    footer = {
      "%nExample:",
      "  redthread stats ebgm --cases complaints.csv --row trust --column issue --id complaint \\",
      "      --out ebgm.csv",
      "%nOut: row,column,n,expected,rr,prr,qn,ebgm,eb05,eb95 (expected: reports with the row x",
      "reports with the column / reports). The prior and its negative log-likelihood go to stderr.",
    })
final class StatsEbgmCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  /** The prior has five parameters. */
  private static final int FEW = 50;

  @Mixin PairOptions pairs;

  @Option(
      names = "--prior",
      paramLabel = "a1,b1,a2,b2,p",
      description =
          "The prior: shape and rate of two gamma distributions and the share of the first."
              + " Default: fitted to the pairs reported at least once.")
  @Nullable String prior;

  @Override
  public Integer call() {
    List<Cell> cells = pairs.cells();
    MixtureLikelihood likelihood = likelihood(cells);
    if (prior == null && cells.size() < FEW) {
      spec.commandLine()
          .getErr()
          .printf(
              "warning: a prior fitted to %d pairs tells little; give one with --prior.%n",
              cells.size());
    }
    GammaMixture mixture = prior == null ? MixtureFit.of(likelihood).prior() : given(prior);
    write(cells, mixture);
    if (!pairs.quiet) {
      spec.commandLine()
          .getErr()
          .printf(
              "%d pairs; prior %s,%s,%s,%s,%s; negative log-likelihood %.6f.%n",
              cells.size(),
              mixture.alpha1(),
              mixture.beta1(),
              mixture.alpha2(),
              mixture.beta2(),
              mixture.p(),
              likelihood.negativeLog(mixture));
    }
    pairs.json.print(pairs.out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private static MixtureLikelihood likelihood(List<Cell> cells) {
    double[] once = new double[cells.size()];
    Arrays.fill(once, 1);
    return MixtureLikelihood.ofReported(
        cells.stream().mapToInt(Cell::n).toArray(),
        cells.stream().mapToDouble(Cell::expected).toArray(),
        once);
  }

  private static GammaMixture given(String text) {
    try {
      double[] parts =
          Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (parts.length == 5) {
        return new GammaMixture(parts[0], parts[1], parts[2], parts[3], parts[4]);
      }
    } catch (IllegalArgumentException e) {
      // the sentence below says what was expected
    }
    throw new OperatorException(
        "--prior must be four positive numbers and a share between 0 and 1: a1,b1,a2,b2,p.");
  }

  private void write(List<Cell> cells, GammaMixture mixture) {
    try (CsvFile file =
        CsvFile.create(
            pairs.out,
            "row",
            "column",
            "n",
            "expected",
            "rr",
            "prr",
            "qn",
            "ebgm",
            "eb05",
            "eb95")) {
      for (Cell cell : cells) {
        int n = cell.n();
        double e = cell.expected();
        file.row(
            cell.row(),
            cell.column(),
            n,
            e,
            cell.relativeRate(),
            Disproportion.proportionalReportingRatio(cell).estimate(),
            mixture.weight(n, e),
            mixture.geometricMean(n, e),
            mixture.quantile(0.05, n, e),
            mixture.quantile(0.95, n, e));
      }
    }
  }
}
