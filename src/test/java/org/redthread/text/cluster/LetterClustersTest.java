package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;
import org.redthread.text.Letter;

class LetterClustersTest {
  private static final ClusterSettings SETTINGS = ClusterSettings.standard(1).starts(4);

  private static Clustering find(List<Letter> letters, int k) {
    return LetterClusters.of(letters, Pins.NONE, SETTINGS.k(k));
  }

  private static double againstMatters(Clustering clustering) {
    int[] matters =
        clustering.memberships().stream().mapToInt(m -> Themes.matter(m.letter())).toArray();
    int[] found = clustering.memberships().stream().mapToInt(m -> m.cluster().hashCode()).toArray();
    return Agreement.adjustedRand(matters, found);
  }

  @Test
  void lettersAboutOneMatterAreTogether() {
    assertThat(againstMatters(find(Themes.letters(6, 40, 1), 6))).isGreaterThan(0.9);
  }

  @Test
  void theNumberOfClustersIsFoundByStability() {
    Clustering clustering = find(Themes.letters(5, 60, 2), 0);

    assertThat(clustering.clusters()).hasSize(5);
    assertThat(againstMatters(clustering)).isGreaterThan(0.9);
  }

  @Test
  void labelsSayWhatTheLettersAreAboutAndKeepTheNegation() {
    Clustering clustering = find(Themes.letters(3, 60, 3), 3);

    List<String> labels = clustering.clusters().stream().map(Cluster::label).toList();
    assertThat(labels).anyMatch(l -> l.contains("not followed up"));
    assertThat(labels).anyMatch(l -> l.contains("breakfast") || l.contains("meals"));
    assertThat(labels).noneMatch(l -> l.contains("the hospital"));
  }

  @Test
  void everyClusterIsShownByItsMedoidTwoOthersAndOneAtTheBoundary() {
    List<Letter> letters = Themes.letters(3, 40, 4);
    Clustering clustering =
        LetterClusters.of(letters, new int[letters.size()], Pins.NONE, SETTINGS.k(3));

    for (Cluster cluster : clustering.clusters()) {
      Map<Representative, Long> shown =
          clustering.memberships().stream()
              .filter(m -> m.cluster().equals(cluster.id()))
              .collect(Collectors.groupingBy(Membership::representative, Collectors.counting()));
      assertThat(shown)
          .containsEntry(Representative.MEDOID, 1L)
          .containsEntry(Representative.DIVERSE, 2L)
          .containsEntry(Representative.BOUNDARY, 1L)
          .doesNotContainKey(Representative.SEVERE);
    }
  }

  @Test
  void theGravestLetterIsShownWhereSeverityIsKnown() {
    List<Letter> letters = Themes.letters(2, 30, 5);
    int[] severity = new int[letters.size()];
    severity[7] = 3;

    Clustering clustering = LetterClusters.of(letters, severity, Pins.NONE, SETTINGS.k(2));

    assertThat(clustering.memberships().get(7).representative())
        .isIn(Representative.SEVERE, Representative.MEDOID);
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<Letter> letters = Themes.letters(4, 50, 6);
    List<Letter> shuffled = new ArrayList<>(letters);
    Collections.shuffle(shuffled, new Random(1));

    Clustering one = find(letters, 0);
    Clustering two = find(shuffled, 0);

    assertThat(two.clusters()).isEqualTo(one.clusters());
    assertThat(new HashSet<>(two.memberships())).isEqualTo(new HashSet<>(one.memberships()));
  }

  @Test
  void aLetterAboutNothingElseIsLeftOut() {
    List<Letter> letters = new ArrayList<>(Themes.letters(4, 50, 7));
    letters.add(Themes.letter("0-blank", " ... "));
    letters.add(Themes.letter("0-strange", "zyzzyva quux flimflam"));

    List<Membership> memberships = find(letters, 4).memberships();

    assertThat(memberships.get(200).cluster()).isEqualTo(Membership.UNASSIGNED);
    assertThat(memberships.get(201).cluster()).isEqualTo(Membership.UNASSIGNED);
    assertThat(memberships.get(200).strength()).isZero();
  }

  @Test
  void pinnedLettersAreTogetherAndForbiddenOnesApart() {
    List<Letter> letters = Themes.letters(4, 40, 8);
    Pins pins =
        new Pins(
            List.of(new Pins.Pair("0-1", "1-1")),
            List.of(new Pins.Pair("2-1", "2-2")),
            Map.of("3-1", "parking"));

    Map<String, String> of = new HashMap<>();
    LetterClusters.of(letters, pins, SETTINGS.k(4))
        .memberships()
        .forEach(m -> of.put(m.letter(), m.cluster()));

    assertThat(of.get("0-1")).isEqualTo(of.get("1-1"));
    assertThat(of.get("2-1")).isNotEqualTo(of.get("2-2"));
    assertThat(of).containsEntry("3-1", "parking").containsEntry("3-5", "parking");
  }

  @Test
  void pinsThatContradictEachOtherAreRefused() {
    List<Letter> letters = Themes.letters(2, 10, 9);
    Pins.Pair pair = new Pins.Pair("0-1", "1-1");

    assertThatThrownBy(
            () ->
                LetterClusters.of(
                    letters, new Pins(List.of(pair), List.of(pair), Map.of()), SETTINGS))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("0-1");
  }

  @Test
  void moreApartThanThereAreClustersIsRefused() {
    List<Letter> letters = Themes.letters(2, 10, 9);
    Pins pins =
        new Pins(
            List.of(),
            List.of(
                new Pins.Pair("0-1", "0-2"),
                new Pins.Pair("0-1", "0-3"),
                new Pins.Pair("0-2", "0-3")),
            Map.of());

    assertThatThrownBy(() -> LetterClusters.of(letters, pins, SETTINGS.k(2)))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("--k");
  }

  @Test
  void furtherLettersGoToTheClustersFoundBefore() {
    Clustering clustering = find(Themes.letters(4, 50, 10), 4);
    Map<Integer, String> clusterOf = new HashMap<>();
    clustering
        .memberships()
        .forEach(m -> clusterOf.putIfAbsent(Themes.matter(m.letter()), m.cluster()));

    List<Membership> further = clustering.model().assign(Themes.letters(4, 10, 99));

    assertThat(further)
        .filteredOn(m -> m.cluster().equals(clusterOf.get(Themes.matter(m.letter()))))
        .hasSizeGreaterThan(35);
  }

  @Test
  void bokmaalAndNynorskAreOneLanguage() {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      letters.add(norwegian("b" + i, "Røntgensvaret ble ikke fulgt opp, uke " + i, "nb"));
      letters.add(norwegian("n" + i, "Røntgensvaret vart ikkje følgt opp, veke " + i, "nn"));
      letters.add(norwegian("m" + i, "Maten var kald og porsjonen liten, dag " + i, "nb"));
    }

    Clustering clustering = find(letters, 2);

    Set<String> imaging =
        clustering.memberships().stream()
            .filter(m -> !m.letter().startsWith("m"))
            .map(Membership::cluster)
            .collect(Collectors.toSet());
    assertThat(imaging).hasSize(1);
    assertThat(clustering.clusters().get(0).label()).contains("ikk");
  }

  private static Letter norwegian(String id, String text, String language) {
    return new Letter(id, org.redthread.privacy.RedactedText.stored(text), language);
  }

  @Test
  void aSampleFindsTheClustersAndAllLettersAreAssigned() {
    List<Letter> letters = Themes.letters(5, 100, 11);

    Clustering clustering = LetterClusters.of(letters, Pins.NONE, SETTINGS.k(5).sample(150));

    assertThat(clustering.memberships()).hasSize(500);
    assertThat(againstMatters(clustering)).isGreaterThan(0.85);
  }
}
