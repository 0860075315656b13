package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redthread.text.Letter;

class LabelsTest {
  private static final String FORM = "In accordance with the scheme, there was maladministration";

  /** Labels of three clusters of so many letters each, number i saying {@code about[i]}. */
  private static List<String> labels(int size, String... about) {
    List<Letter> letters = new ArrayList<>();
    Map<Integer, int[]> members = new TreeMap<>();
    for (int cluster = 0; cluster < about.length; cluster++) {
      for (int i = 0; i < size; i++) {
        letters.add(Themes.letter(cluster + "-" + i, about[cluster].formatted(i)));
      }
    }
    Distinct distinct = Distinct.of(letters);
    for (int cluster = 0; cluster < about.length; cluster++) {
      int from = cluster * size;
      members.put(
          cluster, IntStream.range(from, from + size).map(row -> distinct.of()[row]).toArray());
    }
    List<String> labels = Labels.of(distinct, members, Set.of());
    assertThat(Labels.first(distinct, members, Set.of())).isEqualTo(labels.get(0));
    return labels;
  }

  @Test
  void whatNearlyAllLettersSayNamesNoneOfThem() {
    List<String> labels =
        labels(
            120,
            FORM + " in the handling of damp and mould, letter %d",
            FORM + " in the handling of parking permits, letter %d",
            "Letter %d: the lift was out of order. Scheme");

    assertThat(labels.get(0)).contains("damp and mould").doesNotContain("maladministration");
    assertThat(labels.get(1)).contains("parking permits").doesNotContain("maladministration");
    assertThat(labels.get(2)).contains("lift").doesNotContain("scheme");
  }

  @Test
  void inAFewLettersNoWordIsTakenForTheWayOfTheFeed() {
    assertThat(labels(20, "damp and mould %d", "damp and mice %d", "lifts %d").get(0))
        .contains("damp and mould");
  }

  @Test
  void clustersDoNotShareAPhrase() {
    List<String> labels =
        labels(
            40,
            "She fell from bed %d. Care plan. She fell.",
            "Insulin came late %d. Care plan. Insulin.",
            "The roof leaks, day %d");

    List<String> phrases =
        labels.stream().flatMap(label -> Arrays.stream(label.split(", "))).toList();
    assertThat(phrases).doesNotHaveDuplicates().contains("care plan");
  }

  @Test
  void whereThereIsNothingButWhatAllSayThatIsTheLabel() {
    assertThat(labels(120, "maladministration %d", "", "").get(0)).contains("maladministration");
  }

  @Test
  void aPhraseEndsWhereAClauseEnds() {
    List<String> labels =
        labels(
            30,
            "After the scan, the ward lost the report (radiology) %d",
            "The kitchen, again, was cold %d",
            "Parking costs too much %d");

    assertThat(labels.get(0)).doesNotContain("scan the").doesNotContain("scan, the");
    assertThat(labels).allSatisfy(label -> assertThat(label).doesNotContain("("));
  }

  @Test
  void namedAloneTheFirstClusterIsNamedAsAmongAll() {
    List<Letter> letters = Themes.letters(3, 60, 7);
    Distinct distinct = Distinct.of(letters);
    Map<Integer, int[]> members = new TreeMap<>();
    for (int cluster = 0; cluster < 3; cluster++) {
      int own = cluster;
      members.put(cluster, IntStream.range(0, distinct.size()).filter(t -> t % 3 == own).toArray());
    }
    assertThat(Labels.first(distinct, members, Set.of()))
        .isNotBlank()
        .isEqualTo(Labels.of(distinct, members, Set.of()).get(0));
  }
}
