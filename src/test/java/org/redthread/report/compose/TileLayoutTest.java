package org.redthread.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.report.compose.TileLayout.Place;
import org.redthread.report.findings.Language;

/** Regions stand where the analyst drew them; the others in name order, and never on top. */
class TileLayoutTest {
  private static final Comparator<String> ENGLISH = Alphabet.of(Language.EN);
  private static final List<List<String>> DRAWN =
      List.of(List.of("", "", ""), List.of("", "North", ""), List.of("", "West", "East"));

  @Test
  void drawnRegionsStandAsDrawnWithoutEmptyEdges() {
    TileLayout layout = TileLayout.of(DRAWN, List.of("East", "North", "West"), ENGLISH);
    assertThat(layout.place("North")).isEqualTo(new Place(0, 0));
    assertThat(layout.place("East")).isEqualTo(new Place(1, 1));
  }

  @Test
  void regionsThatWereNotDrawnStandBelow() {
    TileLayout layout = TileLayout.of(DRAWN, List.of("Ås", "East", "North", "Agder"), ENGLISH);
    assertThat(layout.place("North").row()).isZero();
    assertThat(layout.place("Agder").row()).isEqualTo(2);
    assertThat(layout.places().values()).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void withoutADrawingAGridInNameOrder() {
    TileLayout layout = TileLayout.of(List.of(), List.of("E", "D", "C", "B", "A"), ENGLISH);
    assertThat(layout.place("A")).isEqualTo(new Place(0, 0));
    assertThat(layout.place("D")).isEqualTo(new Place(0, 3));
    assertThat(layout.place("E")).isEqualTo(new Place(1, 0));
    assertThat(TileLayout.of(DRAWN, List.of(), ENGLISH).places()).isEmpty();
  }

  @Test
  void norwegianNamesStandInTheOrderOfTheNorwegianAlphabet() {
    List<String> regions = List.of("Ås", "Ørland", "Ærfugl", "Viken");
    TileLayout layout = TileLayout.of(List.of(), regions, Alphabet.of(Language.NB));
    assertThat(regions.stream().sorted(Comparator.comparing(r -> layout.place(r).column())))
        .containsExactly("Viken", "Ærfugl", "Ørland", "Ås");
  }
}
