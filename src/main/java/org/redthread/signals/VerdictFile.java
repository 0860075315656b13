package org.redthread.signals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;

/** Writes verdicts.csv: one row a failure type. */
public final class VerdictFile {
  private static final List<String> COLUMNS =
      List.of(
          "failure_type,label,level,verdict,complaints,exposed_organisations,at_least_organisations,"
              .concat("rate_ratio,rate_ratio_lower,rate_ratio_upper,scan_llr,scan_p,scan_start,")
              .concat("scan_end,trend_p,effective_organisations,regions,sectors,")
              .concat("elevated_quarters,of_quarters,smallest_detectable_ratio,robust_to,")
              .concat("sentence")
              .split(","));

  private VerdictFile() {}

  public static List<String> columns() {
    return COLUMNS;
  }

  /** Figures that are not known, or without limit, are empty. */
  public static void write(Path file, List<Verdict> verdicts) {
    try (CsvFile csv = CsvFile.create(file, COLUMNS)) {
      verdicts.forEach(verdict -> csv.row(cells(verdict)));
    }
  }

  private static @Nullable Object[] cells(Verdict v) {
    return new @Nullable Object[] {
      v.failureType(),
      v.label(),
      v.level(),
      v.verdict(),
      v.complaints(),
      v.exposedOrganisations(),
      v.atLeastOrganisations(),
      finite(v.rateRatio()),
      finite(v.rateRatioLower()),
      finite(v.rateRatioUpper()),
      finite(v.scanLlr()),
      finite(v.scanP()),
      v.scanStart(),
      v.scanEnd(),
      finite(v.trendP()),
      finite(v.effectiveOrganisations()),
      v.regions(),
      v.sectors(),
      v.elevatedQuarters(),
      v.ofQuarters(),
      finite(v.smallestDetectableRatio()),
      v.robustTo(),
      v.sentence()
    };
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
