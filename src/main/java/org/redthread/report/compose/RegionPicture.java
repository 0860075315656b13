package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.RegionRow;
import org.redthread.report.findings.Summaries;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** Regions as tiles: complaints received over expected, and how many organisations rose. */
final class RegionPicture {
  private final Material m;
  private final CaptionWords words;

  RegionPicture(Material material) {
    this.m = material;
    this.words = new Pictures(material).words("regions");
  }

  Chart chart() {
    List<RegionRow> regions = Summaries.regions(m.findings());
    TileLayout layout =
        TileLayout.of(
            words.layout(),
            regions.stream().map(RegionRow::region).toList(),
            Alphabet.of(m.language()));
    RatioClasses classes = new RatioClasses(words, m.wording());
    List<Chart.Tile> tiles = new ArrayList<>();
    for (RegionRow region : regions) {
      tiles.add(tile(region, layout.place(region.region())));
    }
    return new Chart.Tiles(
        tiles, RatioClasses.BOUNDS, new Chart.TileWords(words.label("key"), classes.all()));
  }

  private Chart.Tile tile(RegionRow region, TileLayout.Place place) {
    Mark value =
        region.sparse()
            ? new Mark(region.fact("expected"), Double.NaN, words.label("sparse"))
            : new Pictures(m).mark(region.fact("ratio"));
    String detail =
        words
            .label("detail")
            .replace("{elevated}", text(region.fact("elevated")))
            .replace("{organisations}", text(region.fact("organisations")));
    return new Chart.Tile(region.region(), place.row(), place.column(), value, detail);
  }

  private String text(String fact) {
    return new Pictures(m).mark(fact).text();
  }
}
