package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineageTest {
  /** Letters "a0".."a9" of a cluster are written "a:10". */
  private static Map<String, String> night(String... clusters) {
    Map<String, String> of = new TreeMap<>();
    for (String cluster : clusters) {
      String[] parts = cluster.split(":");
      for (String range : parts[1].split(",")) {
        String name = range.substring(0, 1);
        String[] ends = range.substring(1).split("-");
        for (int i = Integer.parseInt(ends[0]); i < Integer.parseInt(ends[1]); i++) {
          of.put(name + i, parts[0]);
        }
      }
    }
    return of;
  }

  private static Lineage match(Map<String, String> before, Map<String, String> now) {
    return Lineage.of(before, now, (old, fresh) -> 0, "T#", 10);
  }

  private static LineageEvent event(Lineage lineage, String cluster) {
    return lineage.events().stream()
        .filter(e -> e.cluster().equals(cluster))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClusterKeepsItsIdWhenLettersAreAdded() {
    Lineage lineage = match(night("T#1:a0-100", "T#2:b0-100"), night("x:b0-105", "y:a0-150"));

    assertThat(lineage.ids()).containsEntry("x", "T#2").containsEntry("y", "T#1");
    assertThat(event(lineage, "T#2").kind()).isEqualTo(LineageEvent.Kind.HELD);
    assertThat(event(lineage, "T#1"))
        .isEqualTo(new LineageEvent(LineageEvent.Kind.GROWN, "T#1", List.of(), 100, 150));
  }

  @Test
  void aClusterShrinksWhenLettersAreWithdrawn() {
    Lineage lineage = match(night("T#1:a0-100"), night("x:a0-60"));

    assertThat(event(lineage, "T#1").kind()).isEqualTo(LineageEvent.Kind.SHRUNK);
  }

  @Test
  void ofTwoThatSplitTheLargerKeepsTheId() {
    Lineage lineage = match(night("T#1:a0-100"), night("x:a0-60", "y:a60-100"));

    assertThat(lineage.ids()).containsEntry("x", "T#1").containsEntry("y", "T#10");
    assertThat(lineage.next()).isEqualTo(11);
    assertThat(event(lineage, "T#10"))
        .isEqualTo(new LineageEvent(LineageEvent.Kind.SPLIT, "T#10", List.of("T#1"), 0, 40));
  }

  @Test
  void ofTwoThatMergeTheLargerKeepsTheId() {
    Lineage lineage = match(night("T#1:a0-40", "T#2:b0-60"), night("x:a0-40,b0-60"));

    assertThat(lineage.ids()).containsEntry("x", "T#2");
    assertThat(event(lineage, "T#1"))
        .isEqualTo(new LineageEvent(LineageEvent.Kind.MERGED, "T#1", List.of("T#2"), 40, 0));
  }

  @Test
  void newLettersAloneAreABirthAndLettersGoneADeath() {
    Lineage lineage = match(night("T#1:a0-40", "T#2:b0-20"), night("x:a0-40", "y:c0-8"));

    assertThat(event(lineage, "T#10").kind()).isEqualTo(LineageEvent.Kind.BORN);
    assertThat(event(lineage, "T#2").kind()).isEqualTo(LineageEvent.Kind.GONE);
  }

  @Test
  void aClusterScatteredEverywhereIsGone() {
    Lineage lineage =
        match(
            night("T#1:a0-90", "T#2:b0-90", "T#3:c0-90", "T#4:d0-30"),
            night("x:a0-90,d0-10", "y:b0-90,d10-20", "z:c0-90,d20-30"));

    assertThat(event(lineage, "T#4").kind()).isEqualTo(LineageEvent.Kind.GONE);
  }

  @Test
  void withoutSharedLettersWordsDecide() {
    Lineage lineage =
        Lineage.of(night("T#1:a0-40"), night("x:b0-40"), (old, fresh) -> 0.9, "T#", 2);

    assertThat(lineage.ids()).containsEntry("x", "T#1");
  }
}
