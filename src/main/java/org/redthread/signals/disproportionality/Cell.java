package org.redthread.signals.disproportionality;

/**
 * A pair that was reported at least once.
 *
 * @param row first value of the pair
 * @param column second value of the pair
 * @param n unique reports with both, at least 1
 * @param expected reports with both if row and column were independent within each stratum
 * @param rowReports unique reports with the row
 * @param columnReports unique reports with the column
 * @param reports unique reports in all
 */
public record Cell(
    String row,
    String column,
    int n,
    double expected,
    int rowReports,
    int columnReports,
    int reports) {

  public Cell {
    if (n < 1 || n > rowReports || n > columnReports || !(expected > 0)) {
      throw new IllegalArgumentException(
          "a cell of %d reports, expected %s".formatted(n, expected));
    }
  }

  /** Observed over expected. */
  public double relativeRate() {
    return n / expected;
  }

  /** Reports with the row and without the column. */
  double rowOnly() {
    return (double) rowReports - n;
  }

  /** Reports with the column and without the row. */
  double columnOnly() {
    return (double) columnReports - n;
  }

  /** Reports with neither. */
  double neither() {
    return (double) reports - rowReports - columnReports + n;
  }
}
