package org.redthread.site.news;

import java.util.LinkedHashMap;
import java.util.Map;
import org.redthread.site.data.Past;
import org.redthread.site.data.Run;

/** What is new in a few figures: a minute's reading. */
public final class Glance {
  private Glance() {}

  /**
   * Figures by name, in the order in which they are read.
   *
   * @param changes since which run
   */
  public static Map<String, Long> of(Run run, Changes changes) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put(
        "rows", Past.accepted(run.table("reconciliation.csv")) - changes.since().accepted());
    figures.put("verdicts", (long) changes.verdicts().size());
    figures.put("findings", changes.verdicts().stream().filter(VerdictChange::weighty).count());
    figures.put("types", (long) changes.types().size());
    figures.put("clusters", (long) changes.clusters().size());
    figures.put(
        "emerging",
        changes.clusters().stream().filter(line -> line.text("state").equals("emerging")).count());
    figures.put(
        "organisations",
        changes.outliers().stream().map(line -> line.text("organisation")).distinct().count());
    figures.put(
        "cases",
        changes.themes().stream().filter(ThemeCases::whole).mapToLong(ThemeCases::fresh).sum());
    return figures;
  }
}
