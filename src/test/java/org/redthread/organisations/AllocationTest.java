package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redthread.organisations.Share.Standing;

class AllocationTest {
  private static Share share(String code, double weight) {
    return new Share(code, weight, false, Standing.OPEN);
  }

  @Test
  void givesTheOddOneToTheLargestRemainder() {
    assertThat(Allocation.of(10, List.of(share("A", 0.26), share("B", 0.37), share("C", 0.37))))
        .isEqualTo(Map.of("A", 2L, "B", 4L, "C", 4L));
  }

  @Test
  void breaksEqualRemaindersByCode() {
    assertThat(Allocation.of(5, List.of(share("B", 0.5), share("A", 0.5))))
        .isEqualTo(Map.of("A", 3L, "B", 2L));
  }

  @Test
  void isNotMisledByTheRoundingOfSums() {
    assertThat(Allocation.of(10, List.of(share("A", 0.1 + 0.2), share("B", 0.7))))
        .isEqualTo(Map.of("A", 3L, "B", 7L));
  }
}
