package org.redthread.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a designer at a print house looks for, measured on the drawing itself. */
class ChartLayoutTest {
  /** Ink that two boxes may share: the slack of measuring. */
  private static final double SLACK = 0.3;

  static Stream<Map.Entry<String, Chart>> charts() {
    return IntStream.of(0, 1, 2, 7, 200)
        .boxed()
        .flatMap(items -> SampleCharts.all(items).entrySet().stream());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTwoTextsTouch(Map.Entry<String, Chart> chart) {
    assertThat(collisions(Drawn.of(chart.getValue()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTextIsCutOff(Map.Entry<String, Chart> chart) {
    Drawn drawn = Drawn.of(chart.getValue());
    Rectangle2D page = new Rectangle2D.Double(0, 0, drawn.width(), drawn.height());
    assertThat(drawn.texts()).allSatisfy(t -> assertThat(page.contains(shrunk(t.box()))).isTrue());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyTextReadsAgainstItsGround(Map.Entry<String, Chart> chart) {
    assertThat(Drawn.of(chart.getValue()).texts())
        .isNotEmpty()
        .allSatisfy(
            t ->
                assertThat(Palette.contrast(t.colour(), t.ground()))
                    .as(t.words())
                    .isGreaterThanOrEqualTo(4.5));
  }

  /** The quiet grid and white room aside; a pale ground has an edge or a figure on it. */
  @ParameterizedTest
  @MethodSource("charts")
  void everyShapeIsSeenAgainstThePage(Map.Entry<String, Chart> chart) {
    Drawn drawn = Drawn.of(chart.getValue());
    assertThat(drawn.shapes())
        .filteredOn(s -> faint(s.fill()) || faint(s.stroke()))
        .allSatisfy(s -> assertThat(edged(s, drawn) || figureOn(s, drawn)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameBytesEachTime(Map.Entry<String, Chart> chart) {
    assertThat(ChartRenderer.svgFile(chart.getValue(), "c"))
        .isEqualTo(ChartRenderer.svgFile(chart.getValue(), "c"));
  }

  /** 28 organisations are above a line at 27: what is white below the line must not hide it. */
  @Test
  void theThresholdHidesNoMoreOfABarThanItsOwnDashes() {
    Chart.Mark bar = new Chart.Mark("a", 28, "28");
    Chart.Mark all = new Chart.Mark("b", 133, "133");
    Chart chart =
        new Chart.Breadth(
            List.of(new Chart.Bar("Q1", bar, all), new Chart.Bar("Q2", bar, all)),
            new Chart.Mark("t", 27, "27"),
            new Chart.BreadthWords("Organisations", "tested", "at least", "needed: {n}"));

    assertThat(
            Jsoup.parse(ChartRenderer.svg(chart, "c"), "", Parser.xmlParser()).select("line, path"))
        .filteredOn(line -> Drawn.inherited(line, "stroke", "none").matches("white|#fff(fff)?"))
        .isNotEmpty()
        .allMatch(line -> Double.parseDouble(Drawn.inherited(line, "stroke-width", "1")) <= 1.2);
  }

  /** A narrow heading breaks where a reader would, and leaves no ending alone. */
  @ParameterizedTest
  @CsvSource({
    "retningslinjer,11,retnings-",
    "Bildeundersøkelser,11,Bildeunder-",
    "utskrivningsklar,9,utskriv-"
  })
  void aWordThatIsTooLongBreaksAtASyllable(String word, int letters, String first) {
    Font font = Fonts.regular(9);
    double width = TextLines.width(word.substring(0, letters) + "-", font) + 0.1;

    assertThat(TextLines.wrap(word, width, font)).first().isEqualTo(first);
  }

  /** The measure itself sees a fault. */
  @Test
  void aPlantedCollisionIsSeen() {
    Rectangle2D box = new Rectangle2D.Double(10, 10, 40, 8);
    Rectangle2D near = new Rectangle2D.Double(45, 12, 40, 8);
    Drawn planted =
        new Drawn(
            List.of(
                new Drawn.Text("one", box, Color.BLACK, Color.WHITE),
                new Drawn.Text("two", near, Color.BLACK, Color.WHITE)),
            List.of(),
            100,
            100);
    assertThat(collisions(planted)).containsExactly("one / two");
  }

  private static List<String> collisions(Drawn drawn) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < drawn.texts().size(); i++) {
      for (int j = i + 1; j < drawn.texts().size(); j++) {
        Drawn.Text a = drawn.texts().get(i);
        Drawn.Text b = drawn.texts().get(j);
        if (shrunk(a.box()).intersects(shrunk(b.box()))) {
          found.add(a.words() + " / " + b.words());
        }
      }
    }
    return found;
  }

  private static Rectangle2D shrunk(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + SLACK,
        box.getY() + SLACK,
        Math.max(0.1, box.getWidth() - 2 * SLACK),
        Math.max(0.1, box.getHeight() - 2 * SLACK));
  }

  private static boolean faint(@Nullable Color colour) {
    return colour != null
        && !colour.equals(Color.WHITE)
        && !colour.equals(Palette.GRID)
        && Palette.contrast(colour, Color.WHITE) < 3;
  }

  private static boolean edged(Drawn.Shape pale, Drawn drawn) {
    return drawn.shapes().stream()
        .anyMatch(
            s ->
                s.stroke() != null
                    && Palette.contrast(s.stroke(), Color.WHITE) >= 3
                    && s.box().equals(pale.box()));
  }

  private static boolean figureOn(Drawn.Shape pale, Drawn drawn) {
    return drawn.texts().stream()
        .anyMatch(t -> pale.box().contains(t.box().getCenterX(), t.box().getCenterY()));
  }

  /** With -Dcharts=FOLDER the drawings are written there, to be looked at. */
  @ParameterizedTest
  @MethodSource("charts")
  void standInAFolderForTheEye(Map.Entry<String, Chart> chart) throws IOException {
    String folder = System.getProperty("charts", "target/charts");
    Path file = Files.createDirectories(Path.of(folder)).resolve(chart.getKey() + ".svg");
    Files.write(file, ChartRenderer.svgFile(chart.getValue(), "c"));
    assertThat(file).isNotEmptyFile();
  }
}
