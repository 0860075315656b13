package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.redthread.text.Letter;

class LetterClustersPropertyTest {
  private static final String[] WORDS = {
    "scan", "lost", "not", "followed", "up", "food", "cold", "nurse", "kind", "late", "doctor"
  };

  private static List<Letter> letters(List<List<Integer>> texts) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder text = new StringBuilder();
      texts.get(i).forEach(w -> text.append(WORDS[w]).append(w % 3 == 0 ? ", " : " "));
      letters.add(Themes.letter("l" + i, text.toString()));
    }
    return letters;
  }

  private static Clustering find(List<Letter> letters, int k) {
    return LetterClusters.of(letters, Pins.NONE, ClusterSettings.standard(3).k(k).starts(2));
  }

  @Property(tries = 150)
  void lettersWithTheSameWordsAreAlwaysTogether(
      @ForAll @Size(min = 1, max = 25)
          List<@Size(max = 6) List<@IntRange(min = 0, max = 10) Integer>> texts,
      @ForAll @IntRange(min = 0, max = 8) int k) {
    List<List<Integer>> twice = new ArrayList<>(texts);
    twice.addAll(texts);
    List<Letter> letters = letters(twice);
    List<Membership> memberships = find(letters, k).memberships();

    Map<String, String> clusterOf = new HashMap<>();
    for (int i = 0; i < letters.size(); i++) {
      String words = Wording.key(letters.get(i).text().value());
      String cluster = memberships.get(i).cluster();
      assertThat(clusterOf.computeIfAbsent(words, w -> cluster)).isEqualTo(cluster);
    }
  }

  @Property(tries = 100)
  void nothingDependsOnTheOrderOfRows(
      @ForAll @Size(max = 25) List<@Size(max = 6) List<@IntRange(min = 0, max = 10) Integer>> texts,
      @ForAll @IntRange(min = 0, max = 5) int k,
      @ForAll long order) {
    List<Letter> letters = letters(texts);
    List<Letter> shuffled = new ArrayList<>(letters);
    Collections.shuffle(shuffled, new Random(order));

    assertThat(new HashSet<>(find(shuffled, k).memberships()))
        .isEqualTo(new HashSet<>(find(letters, k).memberships()));
  }

  @Property(tries = 100)
  void sizesAreCountsOfMembersAndStrengthsAreShares(
      @ForAll @Size(max = 25) List<@Size(max = 6) List<@IntRange(min = 0, max = 10) Integer>> texts,
      @ForAll @IntRange(min = 1, max = 8) int k) {
    Clustering clustering = find(letters(texts), k);

    clustering
        .clusters()
        .forEach(
            c ->
                assertThat(clustering.memberships())
                    .filteredOn(m -> m.cluster().equals(c.id()))
                    .hasSize(c.size()));
    assertThat(clustering.memberships())
        .allMatch(m -> m.strength() >= 0 && m.strength() <= 1 && m.assigned() == m.strength() > 0);
  }
}
