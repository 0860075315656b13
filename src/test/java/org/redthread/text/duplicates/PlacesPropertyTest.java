package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlacesPropertyTest {
  @Property
  void aNumberIsWhereItIsAlone(
      @ForAll @Size(max = 80) @IntRange(min = -30, max = 30) int[] sequence,
      @ForAll @IntRange(min = -40, max = 40) int number) {
    int[] at = IntStream.range(0, sequence.length).filter(i -> sequence[i] == number).toArray();

    int place = new Places(sequence).of(number);

    if (at.length == 1) {
      assertThat(place).isEqualTo(at[0]);
    } else {
      assertThat(place).isNegative();
    }
  }
}
