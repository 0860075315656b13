package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Rows lie four to a word, and that must not show. */
class SignaturePropertyTest {
  @Property
  void rowsAreAsTheyWereGiven(@ForAll @Size(Signature.ROWS) short[] rows) {
    Signature signature = Signature.of(rows);

    assertThat(IntStream.range(0, Signature.ROWS).map(signature::row))
        .containsExactlyElementsOf(
            IntStream.range(0, Signature.ROWS).mapToObj(i -> rows[i] & 0xFFFF).toList());
    assertThat(Signature.of(signature.bytes()).bytes()).isEqualTo(signature.bytes());
  }

  /** Rows that differ in one bit, the highest or the lowest, are where counting by words errs. */
  @Property
  void agreementIsTheNumberOfRowsThatAreEqual(
      @ForAll @Size(Signature.ROWS) short[] one, @ForAll @Size(Signature.ROWS) byte[] change) {
    short[] other = one.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] ^= (short) (change[i] % 3 == 0 ? 1 << (change[i] & 15) : 0);
    }
    long equal = IntStream.range(0, one.length).filter(i -> one[i] == other[i]).count();

    assertThat(Signature.of(one).agreement(Signature.of(other))).isEqualTo((int) equal);
  }

  @Property
  void aBandIsTheSameWhereItsRowsAre(
      @ForAll @Size(Signature.ROWS) short[] one, @ForAll @Size(Signature.ROWS) short[] two) {
    System.arraycopy(one, 0, two, 0, Signature.ROWS_PER_BAND);

    assertThat(Signature.of(one).band(0)).isEqualTo(Signature.of(two).band(0));
    two[1] ^= 1;
    assertThat(Signature.of(one).band(0)).isNotEqualTo(Signature.of(two).band(0));
  }
}
