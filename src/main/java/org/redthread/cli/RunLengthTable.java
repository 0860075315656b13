package org.redthread.cli;

import java.nio.file.Path;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.signals.monitor.RunLength;

/** {@code --method arl}: average run lengths for a table of thresholds, allowances and means. */
final class RunLengthTable {
  /** Distribution of what is summed up. */
  enum Distribution {
    POISSON,
    NORMAL
  }

  private RunLengthTable() {}

  static int write(Table table, Distribution distribution, int resolution, Path out) {
    double[] h = Numbers.required(table, "h");
    double[] k = Numbers.required(table, "k");
    double[] mu = Numbers.required(table, "mu");
    try (CsvFile file = CsvFile.create(out, "h", "k", "mu", "arl")) {
      for (int row = 0; row < h.length; row++) {
        RunLength length =
            distribution == Distribution.POISSON
                ? RunLength.poissonCusum(h[row], k[row], mu[row], resolution)
                : RunLength.normalCusum(h[row], k[row], mu[row]);
        file.row(h[row], k[row], mu[row], length.mean());
      }
    } catch (IllegalArgumentException e) {
      throw new OperatorException("%s: %s.".formatted(table.file(), e.getMessage()), e);
    }
    return h.length;
  }
}
