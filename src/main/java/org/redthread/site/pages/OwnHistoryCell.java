package org.redthread.site.pages;

import java.util.Optional;
import org.redthread.report.findings.Interval;
import org.redthread.report.gather.RatioInterval;
import org.redthread.site.data.Cell;

/**
 * A failure type at an organisation in the last twelve months, against the twelve before.
 *
 * @param before and {@code after} complaints of the type
 * @param expected after, had the type kept its share of the organisation's complaints
 * @param ratio after over expected with its exact 95 % interval, of this cell alone
 */
record OwnHistoryCell(int before, int after, double expected, Optional<Interval> ratio) {

  static OwnHistoryCell of(Lookup lookup, Cell cell) {
    int before = lookup.count(cell, lookup.yearBefore());
    int after = lookup.count(cell, lookup.year());
    int all = lookup.total(cell.organisation(), lookup.yearBefore());
    int now = lookup.total(cell.organisation(), lookup.year());
    double expected = all == 0 ? Double.NaN : before * (double) now / all;
    return new OwnHistoryCell(before, after, expected, RatioInterval.of(before, after, expected));
  }

  String worded(Words words) {
    return ratio
        .map(each -> words.interval(each.estimate(), each.lower(), each.upper()))
        .orElse("–");
  }

  double value() {
    return ratio.map(Interval::estimate).orElse(Double.NaN);
  }
}
