package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redthread.taxonomy.Taxonomies;
import org.redthread.taxonomy.Taxonomy;

class FailureTypesTest {
  private static final FailureTypes TYPES =
      FailureTypes.of(
          Taxonomies.load(Path.of("jobs/conf/taxonomies")),
          List.of(Theme.load(Path.of("jobs/conf/themes/imaging.yaml"))));

  @Test
  void oneComplaintCountsOnceAtEachNodeOfItsCodesAndThemes() {
    int[] nodes =
        TYPES.nodesOf(
            List.of("safety/teamwork", "safety/error-general"),
            Set.of("imaging", "imaging/not-acted-on"));
    assertThat(nodes).isSorted().doesNotHaveDuplicates();
    assertThat(TYPES.ids(nodes))
        .containsExactly(
            "clinical",
            "safety",
            "safety/error-general",
            "safety/teamwork",
            "theme/imaging",
            "theme/imaging/not-acted-on");
  }

  @Test
  void themesAreRootsWithTheirFailingsBelow() {
    int leaf = TYPES.tree().index("theme/imaging/no-learning");
    assertThat(TYPES.id(TYPES.tree().parent(leaf))).isEqualTo("theme/imaging");
    assertThat(TYPES.tree().level(leaf)).isEqualTo(1);
    assertThat(TYPES.isTheme(leaf)).isTrue();
    assertThat(TYPES.isFailing(leaf)).isTrue();
    assertThat(TYPES.label(leaf, "nb")).isEqualTo("Ingen læring av tidligere feil");
  }

  @Test
  void thereIsOnePlaceForCodesWithoutAPlaceAndItIsNoFailing() {
    assertThat(TYPES.ids(java.util.stream.IntStream.range(0, TYPES.size()).toArray()))
        .doesNotHaveDuplicates()
        .containsOnlyOnce(Taxonomy.UNMAPPED);
    assertThat(TYPES.isFailing(TYPES.tree().index(Taxonomy.UNMAPPED))).isFalse();
    assertThat(TYPES.isFailing(TYPES.tree().index("no-failing"))).isFalse();
  }

  @Test
  void aNodeThatIsNotThereIsABugNotALoss() {
    assertThatThrownBy(() -> TYPES.nodesOf(List.of("nowhere"), Set.of()))
        .hasMessageContaining("nowhere");
  }
}
