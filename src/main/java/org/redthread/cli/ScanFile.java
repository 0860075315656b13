package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.signals.scan.Cut;
import org.redthread.signals.scan.ScanResult;
import org.redthread.signals.scan.SignedRankTrend;

/** Writes what a scan found. */
final class ScanFile {
  private ScanFile() {}

  /**
   * The cuts of a scan.
   *
   * @param periods the periods of a scan with time
   */
  record Cuts(ScanTree tree, ScanResult result, @Nullable ScanPeriods periods) {}

  static void write(Path out, Cuts cuts) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "node", "observed", "expected", "relative_risk", "llr", "p", "excess", "disjoint"));
    if (cuts.periods != null) {
      columns.addAll(List.of("node_cases", "start", "end"));
    }
    Set<Cut> disjoint = new HashSet<>(cuts.result.disjoint(cuts.tree.hierarchy()));
    try (CsvFile file = CsvFile.create(out, columns)) {
      for (Cut cut : cuts.result.cuts()) {
        file.row(cells(cuts, cut, disjoint.contains(cut)));
      }
    }
  }

  private static @Nullable Object[] cells(Cuts cuts, Cut cut, boolean disjoint) {
    List<Object> cells = new ArrayList<>();
    cells.add(cuts.tree.names().get(cut.zone()));
    cells.add(cut.observed());
    cells.add(cut.expected());
    cells.add(cut.relativeRisk());
    cells.add(cut.llr());
    cells.add(cut.p());
    cells.add(cut.excess());
    cells.add(disjoint);
    if (cuts.periods != null) {
      cells.add(cut.zoneCases());
      cells.add(cuts.periods.label(cut.start()));
      cells.add(cuts.periods.label(cut.end()));
    }
    return cells.toArray();
  }

  static void writeTrends(Path out, ScanTree tree, List<SignedRankTrend.Trend> trends) {
    try (CsvFile file = CsvFile.create(out, "node", "statistic", "maximum", "p")) {
      for (SignedRankTrend.Trend trend : trends) {
        file.row(tree.names().get(trend.zone()), trend.statistic(), trend.maximum(), trend.p());
      }
    }
  }
}
