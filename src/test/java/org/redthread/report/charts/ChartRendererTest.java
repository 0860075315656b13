package org.redthread.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.findings.Language;

class ChartRendererTest {
  private static List<Chart> charts() {
    return SampleReport.report(Language.EN)
        .blocks()
        .filter(Block.Picture.class::isInstance)
        .map(b -> ((Block.Picture) b).chart())
        .toList();
  }

  @Test
  void drawsInTheBundledFontAlone() {
    for (Chart chart : charts()) {
      String svg = ChartRenderer.svg(chart, "c");
      assertThat(svg).contains("Open Sans").doesNotContain("Dialog").doesNotContain("SansSerif");
    }
  }

  @Test
  void keepsLabelsAsTextOnThePageAndAsOutlinesInAFile() {
    Chart breadth = charts().get(0);
    assertThat(ChartRenderer.svg(breadth, "c")).contains("at least 63");
    assertThat(
            new String(
                ChartRenderer.svgFile(breadth, "c"), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("<text");
  }

  @Test
  void setsAllTextHorizontally() {
    for (Chart chart : charts()) {
      var svg = Jsoup.parse(ChartRenderer.svg(chart, "c"), "", Parser.xmlParser());
      assertThat(svg.select("text").parents().eachAttr("transform"))
          .noneMatch(t -> t.contains("rotate"));
    }
  }

  @Test
  void drawsPixelsAt300DotsAnInch() throws IOException {
    byte[] png = ChartRenderer.png(charts().get(0));
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1890);
  }

  @Test
  void coloursOfDataAndOfTextHaveContrast() {
    for (Color data : List.of(Palette.BLUE, Palette.PINK, Palette.GREY, Palette.TURQUOISE)) {
      assertThat(Palette.contrast(data, Color.WHITE)).isGreaterThanOrEqualTo(3);
    }
    for (double shade : Shades.STEPS) {
      Color ground = Palette.blues(shade);
      assertThat(Palette.contrast(ground, Palette.on(ground))).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void equalTextsHaveEqualColoursInTheHeatMap() {
    Chart.HeatMap map =
        charts().stream()
            .filter(Chart.HeatMap.class::isInstance)
            .map(Chart.HeatMap.class::cast)
            .findFirst()
            .orElseThrow();
    HeatDrawing drawing = new HeatDrawing(map);
    assertThat(drawing.ground(1.996)).isEqualTo(drawing.ground(2.0));
    assertThat(drawing.ground(1.99)).isNotEqualTo(drawing.ground(2.0));
  }
}
