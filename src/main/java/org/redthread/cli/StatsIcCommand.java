package org.redthread.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.signals.disproportionality.Cell;
import org.redthread.signals.disproportionality.Disproportion;
import org.redthread.signals.disproportionality.Disproportion.Estimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redthread stats ic}. */
@Command(
    name = "ic",
    description = {
      "Which pairs are reported together more often than their totals explain: information"
          + " component, reporting odds ratio and proportional reporting ratio, with 95 %%"
          + " intervals.",
      "For: a quick look at single pairs, and comparison with published figures.",
      "Not for: picking signals by a lower limit above nothing alone: among many pairs a fifth can"
          + " pass by then. Ask for an effect floor, or use stats ebgm."
    },
    footer = {
      "%nExample:",
      "  redthread stats ic --cases complaints.csv --row trust --column issue --id complaint \\",
      "      --out ic.csv",
      "%nOut: row,column,n,expected,rr,ic,ic025,ic975,ror,ror025,ror975,prr,prr025,prr975;",
      "ror and prr are Infinity, and their lower limit empty, where a zero divides.",
    })
final class StatsIcCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin PairOptions pairs;

  @Override
  public Integer call() {
    List<Cell> cells = pairs.cells();
    try (CsvFile file =
        CsvFile.create(
            pairs.out,
            List.of(
                "row",
                "column",
                "n",
                "expected",
                "rr",
                "ic",
                "ic025",
                "ic975",
                "ror",
                "ror025",
                "ror975",
                "prr",
                "prr025",
                "prr975"))) {
      cells.forEach(cell -> write(file, cell));
    }
    if (!pairs.quiet) {
      spec.commandLine().getErr().printf("%d pairs.%n", cells.size());
    }
    pairs.json.print(pairs.out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private static void write(CsvFile file, Cell cell) {
    Estimate ic = Disproportion.informationComponent(cell.n(), cell.expected());
    Estimate ror = Disproportion.reportingOddsRatio(cell);
    Estimate prr = Disproportion.proportionalReportingRatio(cell);
    file.row(
        cell.row(),
        cell.column(),
        cell.n(),
        cell.expected(),
        cell.relativeRate(),
        ic.estimate(),
        ic.lower(),
        ic.upper(),
        ror.estimate(),
        ror.lower(),
        ror.upper(),
        prr.estimate(),
        prr.lower(),
        prr.upper());
  }
}
