package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redthread.text.Letter;

class BadLettersTest {
  private static Clustering find(List<Letter> letters, int k) {
    return LetterClusters.of(letters, Pins.NONE, ClusterSettings.standard(1).k(k));
  }

  @Test
  void noLettersHaveNoClusters() {
    Clustering clustering = find(List.of(), 0);

    assertThat(clustering.clusters()).isEmpty();
    assertThat(clustering.memberships()).isEmpty();
    assertThat(clustering.unassigned()).isZero();
  }

  @Test
  void oneLetterIsOneCluster() {
    assertThat(find(List.of(Themes.letter("a", "The scan was lost.")), 0).clusters())
        .singleElement()
        .satisfies(c -> assertThat(c.label()).contains("scan"));
  }

  @Test
  void allIdenticalLettersAreOneCluster() {
    List<Letter> letters =
        IntStream.range(0, 50).mapToObj(i -> Themes.letter("" + i, "Nothing. ")).toList();

    Clustering clustering = find(letters, 3);

    assertThat(clustering.clusters()).singleElement().matches(c -> c.size() == 50);
    assertThat(clustering.clusters().get(0).label()).isEqualTo("nothing");
  }

  @Test
  void moreClustersThanLettersIsAsManyAsLetters() {
    List<Letter> letters =
        List.of(Themes.letter("a", "cold food"), Themes.letter("b", "car park full"));

    assertThat(find(letters, 10).clusters()).hasSize(2);
  }

  @Test
  void blankLettersAloneHaveNoCluster() {
    List<Letter> letters =
        List.of(Themes.letter("a", ""), Themes.letter("b", " \u0000 \uD83D\uDE00"));

    assertThat(find(letters, 2).clusters()).isEmpty();
    assertThat(find(letters, 2).unassigned()).isEqualTo(1);
  }

  @Test
  void aLetterOfAMegabyteIsReadLikeAnother() {
    List<Letter> letters = new java.util.ArrayList<>(Themes.letters(3, 30, 1));
    Random random = new Random(2);
    StringBuilder long1 = new StringBuilder();
    while (long1.length() < 1_000_000) {
      long1.append(Themes.text(1, random));
    }
    letters.add(Themes.letter("1-long", long1.toString()));

    List<Membership> memberships = find(letters, 3).memberships();

    assertThat(memberships.get(90).cluster()).isEqualTo(memberships.get(45).cluster());
  }

  @Test
  void markupBrokenTextAndOtherScriptsAreRead() {
    List<Letter> letters =
        List.of(
            Themes.letter("html", "<p>The <b>scan</b> was lost&nbsp;</p>"),
            Themes.letter("rtf", "{\\rtf1\\ansi The scan was lost\\par}"),
            Themes.letter("ocr", "Tlie sc an w4s 1ost \uFFFD"),
            Themes.letter("rtl", "\u200Fهذا مستشفى"),
            Themes.letter("saami", "Guovdageaidnu čálii"),
            Themes.letter("control", "a\u0001b\u0007 scan lost"),
            Themes.letter("cut", "half a pair \uD83D"));

    assertThat(find(letters, 3).memberships()).hasSize(7);
  }
}
