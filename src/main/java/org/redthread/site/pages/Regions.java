package org.redthread.site.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redthread.run.CsvFile;
import org.redthread.signals.Span;
import org.redthread.site.data.Cell;

/** Complaints of a failure type in the last year, region by region, by the regions' names. */
final class Regions {
  private Regions() {}

  /**
   * A region.
   *
   * @param name empty where the register does not say
   * @param organisations that complaints of the type have ever been about
   * @param expected complaints of the last year, if the type had the share of all complaints that
   *     it has everywhere
   */
  record Region(String name, long organisations, long year, long before, double expected) {
    /** Fewer expected complaints make no ratio worth a colour. */
    private static final int FEWEST = 5;

    /** Not-a-number where too few are expected. */
    double ratio() {
      return expected < FEWEST ? Double.NaN : year / expected;
    }
  }

  static List<Region> of(Lookup lookup, String type) {
    Map<String, List<Cell>> regions =
        lookup.ofType(type).stream()
            .collect(
                Collectors.groupingBy(
                    cell -> lookup.organisation(cell.organisation()).region(),
                    TreeMap::new,
                    Collectors.toList()));
    double share = lookup.share(type);
    return regions.entrySet().stream()
        .map(
            entry ->
                new Region(
                    entry.getKey(),
                    entry.getValue().size(),
                    sum(lookup, entry.getValue(), lookup.year()),
                    sum(lookup, entry.getValue(), lookup.yearBefore()),
                    share * lookup.regionTotal(entry.getKey())))
        .toList();
  }

  private static long sum(Lookup lookup, List<Cell> cells, Span span) {
    return cells.stream().mapToLong(cell -> lookup.count(cell, span)).sum();
  }

  static void write(Path target, List<Region> regions) {
    try (CsvFile file =
        CsvFile.create(
            target,
            "region",
            "organisations",
            "complaints",
            "complaints_year_before",
            "expected",
            "ratio")) {
      regions.forEach(
          each ->
              file.row(
                  each.name(),
                  each.organisations(),
                  each.year(),
                  each.before(),
                  each.expected(),
                  each.ratio()));
    }
  }
}
