package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the decision between rows of one record. */
class VersionsPropertyTest {
  @Provide
  Arbitrary<List<RowVersion>> rows() {
    Arbitrary<RowVersion> row =
        Combinators.combine(
                Arbitraries.of("a.csv", "b.csv"),
                Arbitraries.longs().between(2, 9),
                Arbitraries.of("", "1", "2", "3"),
                Arbitraries.of("x", "y"))
            .as(RowVersion::new);
    return row.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property
  void theOrderOfComingMakesNoDifference(@ForAll("rows") List<RowVersion> rows, @ForAll long seed) {
    List<RowVersion> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Versions.decide(shuffled)).isEqualTo(Versions.decide(rows));
  }

  @Property
  void everyRowHasAFateAndAtMostOneIsAccepted(@ForAll("rows") List<RowVersion> rows) {
    Map<RowVersion, Fate> fates = Versions.decide(rows);
    assertThat(fates.keySet()).containsAll(rows);
    long accepted = fates.values().stream().filter(fate -> fate == Fate.ACCEPTED).count();
    long quarantined = fates.values().stream().filter(fate -> fate == Fate.QUARANTINED).count();
    assertThat(accepted).isLessThanOrEqualTo(1);
    assertThat(accepted + quarantined).isPositive();
  }

  @Property
  void theSameRowsAgainChangeNothing(@ForAll("rows") List<RowVersion> rows) {
    List<RowVersion> twice = new ArrayList<>(rows);
    twice.addAll(rows);
    assertThat(Versions.decide(twice)).isEqualTo(Versions.decide(rows));
  }
}
