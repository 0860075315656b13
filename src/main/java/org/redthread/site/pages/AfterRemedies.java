package org.redthread.site.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redthread.site.data.Line;

/**
 * What came after the remedies of a failure type at an organisation, worked out once for all pages
 * and languages: a run has hundreds of thousands of them.
 *
 * @param due remedies that have fallen due
 * @param again of these, after which the same came again
 * @param latest rows of recurrence.csv, the latest due first, no more than a page shows
 */
record AfterRemedies(long due, long again, Side before, Side after, List<Line> latest) {
  static final int MOST = 60;
  private static final double YEAR = 365;

  /** Of fewer days no rate is told: one complaint in three would be 122 a year. */
  private static final int FEWEST_DAYS = 90;

  private static final Comparator<Line> LATEST =
      Comparator.comparing((Line line) -> line.text("remedy_due")).reversed();

  /** Complaints and the days in which they came; the span after a recent remedy is not over. */
  record Side(long complaints, long days) {
    private static Side of(List<Line> lines, String side) {
      String days = "days_" + side;
      return new Side(
          lines.stream().mapToLong(line -> line.count(side)).sum(),
          lines.stream().mapToLong(line -> line.count(days)).sum());
    }

    /** A complaint lies in the years of several remedies, so that their sum counts it again. */
    double aYear() {
      return days < FEWEST_DAYS ? Double.NaN : complaints * YEAR / days;
    }
  }

  /** By failure type, in the order of the rows of one organisation. */
  static Map<String, AfterRemedies> byType(List<Line> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.text("failure_type"),
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), AfterRemedies::of)));
  }

  private static AfterRemedies of(List<Line> lines) {
    return new AfterRemedies(
        lines.size(),
        lines.stream().filter(line -> line.count("after") > 0).count(),
        Side.of(lines, "before"),
        Side.of(lines, "after"),
        lines.stream().sorted(LATEST).limit(MOST).toList());
  }
}
