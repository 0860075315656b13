package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redthread.organisations.Share.Standing;

class RunningAllocationTest {
  private static Share share(String code, double weight) {
    return new Share(code, weight, false, Standing.OPEN);
  }

  private static RunningAllocation allocation(Share... shares) {
    return new RunningAllocation(List.of(shares));
  }

  @Test
  void aHundredSinglesAreSharedOutByTheirWeights() {
    RunningAllocation allocation = allocation(share("A", 0.49), share("B", 0.51));
    long first =
        IntStream.range(0, 100).mapToLong(i -> allocation.next(1).getOrDefault("A", 0L)).sum();
    assertThat(first).isEqualTo(49);
  }

  @Test
  void oneCountIsSharedOutByTheLargestRemainder() {
    assertThat(allocation(share("A", 0.26), share("B", 0.37), share("C", 0.37)).next(10))
        .isEqualTo(Map.of("A", 2L, "B", 4L, "C", 4L));
  }

  @Test
  void equalArrearsGoToTheFirstCode() {
    assertThat(allocation(share("B", 0.5), share("A", 0.5)).next(5))
        .isEqualTo(Map.of("A", 3L, "B", 2L));
  }

  @Test
  void isNotMisledByTheRoundingOfSums() {
    assertThat(allocation(share("A", 0.1 + 0.2), share("B", 0.7)).next(10))
        .isEqualTo(Map.of("A", 3L, "B", 7L));
  }

  @Test
  void noneGetsMoreThanItsLimitAndWhatItMissedComesLater() {
    RunningAllocation allocation = allocation(share("A", 0.5), share("B", 0.5));
    assertThat(allocation.next(2, code -> code.equals("A") ? 0 : 2))
        .isEqualTo(Map.of("A", 0L, "B", 2L));
    assertThat(allocation.next(2)).isEqualTo(Map.of("A", 1L, "B", 1L));
    assertThat(allocation.next(1)).isEqualTo(Map.of("A", 1L, "B", 0L));
  }

  @Test
  void limitsThatDoNotHoldTheCountAreRefused() {
    assertThatThrownBy(() -> allocation(share("A", 1)).next(2, code -> 1))
        .hasMessageContaining("limits");
  }
}
