package org.redthread.signals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;

<<<<<<< HEAD
/** Writes verdicts.csv: one row a failure type, the columns of {@link Verdict}. */
public final class VerdictFile {
  private static final List<String> COLUMNS =
      List.of(
          "failure_type",
          "label",
          "level",
          "verdict",
          "complaints",
          "exposed_organisations",
          "at_least_organisations",
          "rate_ratio",
          "rate_ratio_lower",
          "rate_ratio_upper",
          "scan_llr",
          "scan_p",
          "scan_start",
          "scan_end",
          "trend_p",
          "effective_organisations",
          "regions",
          "sectors",
          "elevated_quarters",
          "of_quarters",
          "smallest_detectable_ratio",
          "robust_to",
          "sentence");
=======
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
>>>>>>> main

  private VerdictFile() {}

  public static List<String> columns() {
    return COLUMNS;
  }

<<<<<<< HEAD
  /**
   * @throws org.redthread.run.OperatorException if the file cannot be written
   */
  public static void write(Path target, List<Verdict> verdicts) {
    try (CsvFile file = CsvFile.create(target, COLUMNS)) {
      verdicts.forEach(verdict -> file.row(cells(verdict)));
=======
  /** Figures that are not known, or without limit, are empty. */
  public static void write(Path file, List<Verdict> verdicts) {
    try (CsvFile csv = CsvFile.create(file, COLUMNS)) {
      verdicts.forEach(verdict -> csv.row(cells(verdict)));
>>>>>>> main
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
<<<<<<< HEAD
      figure(v.rateRatio()),
      figure(v.rateRatioLower()),
      figure(v.rateRatioUpper()),
      figure(v.scanLlr()),
      figure(v.scanP()),
      v.scanStart(),
      v.scanEnd(),
      figure(v.trendP()),
      figure(v.effectiveOrganisations()),
=======
      finite(v.rateRatio()),
      finite(v.rateRatioLower()),
      finite(v.rateRatioUpper()),
      finite(v.scanLlr()),
      finite(v.scanP()),
      v.scanStart(),
      v.scanEnd(),
      finite(v.trendP()),
      finite(v.effectiveOrganisations()),
>>>>>>> main
      v.regions(),
      v.sectors(),
      v.elevatedQuarters(),
      v.ofQuarters(),
<<<<<<< HEAD
      figure(v.smallestDetectableRatio()),
=======
      finite(v.smallestDetectableRatio()),
>>>>>>> main
      v.robustTo(),
      v.sentence()
    };
  }

<<<<<<< HEAD
  /** A figure that does not exist, or has no bound, is missing. */
  private static @Nullable Double figure(double value) {
=======
  private static @Nullable Double finite(double value) {
>>>>>>> main
    return Double.isFinite(value) ? value : null;
  }
}
