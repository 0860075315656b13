package org.redthread.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.signals.Verdict;

/** Writes clusters.csv. */
final class ClusterFile {
  private static final String COLUMNS =
      "id,label,size,organisations,first,last,failure_type,state,of,verdict,exposed_organisations,"
          + "at_least_organisations,rate_ratio,rate_ratio_lower,rate_ratio_upper,representatives,"
          + "sentence,organisation";

  private ClusterFile() {}

  static void write(Path file, List<ClusterLine> lines, Map<String, Verdict> verdicts) {
    try (CsvFile csv = CsvFile.create(file, COLUMNS.split(","))) {
      for (ClusterLine line : lines) {
        csv.row(cells(line, verdicts.get(line.cluster())));
      }
    }
  }

  private static @Nullable Object[] cells(ClusterLine line, @Nullable Verdict verdict) {
    return new @Nullable Object[] {
      line.cluster(),
      line.label(),
      line.size(),
      line.organisations(),
      line.first(),
      line.last(),
      ClusterShape.failureType(line.failureType()),
      line.state(),
      String.join("|", line.of()),
      verdict == null ? "" : verdict.verdict(),
      verdict == null ? "" : verdict.exposedOrganisations(),
      verdict == null ? "" : verdict.atLeastOrganisations(),
      verdict == null ? "" : finite(verdict.rateRatio()),
      verdict == null ? "" : finite(verdict.rateRatioLower()),
      verdict == null ? "" : finite(verdict.rateRatioUpper()),
      String.join("|", line.representatives()),
      verdict == null ? "" : verdict.sentence(),
      ClusterShape.organisation(line.failureType())
    };
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? value : "";
  }
}
