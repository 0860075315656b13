package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final Map<String, String> CLUSTERS =
      Map.of("a", "t#1", "b", "t#2", "c", "t#2", "d", Membership.UNASSIGNED);
  private static final Set<String> KNOWN = Set.of("t#1", "t#2");

  private static Map<String, String> decided(Pins pins) {
    return new Decisions(pins, KNOWN).of(CLUSTERS);
  }

  private static Pins together(Pins.Pair... pairs) {
    return new Pins(List.of(pairs), List.of(), Map.of());
  }

  @Test
  void lettersPinnedTogetherGoWhereTheFirstOfThemIs() {
    assertThat(decided(together(new Pins.Pair("c", "a")))).isEqualTo(Map.of("c", "t#1"));
  }

  @Test
  void aChainOfPairsIsOne() {
    assertThat(decided(together(new Pins.Pair("a", "b"), new Pins.Pair("b", "d"))))
        .isEqualTo(Map.of("b", "t#1", "d", "t#1"));
  }

  @Test
  void aNamedClusterTakesItsLetterAndThoseTogetherWithIt() {
    Pins pins = new Pins(List.of(new Pins.Pair("a", "d")), List.of(), Map.of("d", "t#2"));
    assertThat(decided(pins)).isEqualTo(Map.of("a", "t#2", "d", "t#2"));
  }

  @Test
  void ofTwoHeldApartTheLaterIsInNone() {
    Pins pins = new Pins(List.of(), List.of(new Pins.Pair("c", "b")), Map.of());
    assertThat(decided(pins)).isEqualTo(Map.of("c", Membership.UNASSIGNED));
  }

  @Test
  void pinsOfOtherLettersAndClustersSayNothing() {
    Pins pins =
        new Pins(
            List.of(new Pins.Pair("a", "x")), List.of(new Pins.Pair("y", "b")), Map.of("c", "u#9"));
    assertThat(decided(pins)).isEmpty();
  }
}
