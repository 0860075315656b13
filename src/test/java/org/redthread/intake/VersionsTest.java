package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redthread.intake.Fate.ACCEPTED;
import static org.redthread.intake.Fate.DUPLICATE;
import static org.redthread.intake.Fate.QUARANTINED;
import static org.redthread.intake.Fate.SUPERSEDED;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Which row of a record counts, and what becomes of the others. */
class VersionsTest {
  private static RowVersion row(long line, String version, String hash) {
    return new RowVersion("feed.csv", line, version, hash);
  }

  @Test
  void oneRowIsAccepted() {
    RowVersion only = row(2, "", "a");
    assertThat(Versions.decide(List.of(only))).containsEntry(only, ACCEPTED);
  }

  @Test
  void theLatestVersionIsAcceptedTheOthersAreSuperseded() {
    RowVersion first = row(9, "2024-01-01", "a");
    RowVersion second = row(2, "2024-02-01", "b");
    assertThat(Versions.decide(List.of(first, second)))
        .containsEntry(first, SUPERSEDED)
        .containsEntry(second, ACCEPTED);
  }

  @Test
  void noVersionIsOlderThanAny() {
    RowVersion without = row(2, "", "a");
    RowVersion with = row(3, "1", "b");
    assertThat(Versions.decide(List.of(with, without))).containsEntry(without, SUPERSEDED);
  }

  @Test
  void theSameContentAgainIsADuplicate() {
    RowVersion first = row(2, "", "a");
    RowVersion again = row(3, "", "a");
    assertThat(Versions.decide(List.of(again, first)))
        .containsEntry(first, ACCEPTED)
        .containsEntry(again, DUPLICATE);
  }

  @Test
  void contradictionsAreAllQuarantined() {
    List<RowVersion> rows = List.of(row(2, "", "a"), row(3, "", "b"), row(4, "", "a"));
    assertThat(Versions.decide(rows).values()).containsOnly(QUARANTINED).hasSize(3);
  }

  @Test
  void theLastVersionOutOfDisputeGoesOnCounting() {
    RowVersion old = row(2, "1", "a");
    assertThat(Versions.decide(List.of(old, row(3, "2", "b"), row(4, "2", "c"))))
        .containsEntry(old, ACCEPTED)
        .containsEntry(row(3, "2", "b"), QUARANTINED);
  }

  @Test
  void contradictionsThatALaterVersionSettlesAreSuperseded() {
    RowVersion late = row(2, "2", "c");
    assertThat(Versions.decide(List.of(row(3, "1", "a"), row(4, "1", "b"), late)))
        .containsEntry(late, ACCEPTED)
        .containsEntry(row(3, "1", "a"), SUPERSEDED)
        .containsEntry(row(4, "1", "b"), SUPERSEDED);
  }

  @Test
  void aLaterStatementOfThePeriodSupersedesWhatItDoesNotMention() {
    RowVersion old = row(2, "20240509", "a");
    assertThat(Versions.decide(List.of(old), "20241220")).containsEntry(old, SUPERSEDED);
    assertThat(Versions.decide(List.of(old), "20240509")).containsEntry(old, ACCEPTED);
  }

  @Test
  void wholeNumbersAreOrderedAsNumbers() {
    assertThat(IdentityReader.sortable("9")).isLessThan(IdentityReader.sortable("10"));
    assertThat(IdentityReader.sortable("2024-01-09")).isEqualTo("2024-01-09");
    assertThat(IdentityReader.sortable("")).isEmpty();
  }

  @Test
  void aRowOfSeveralRecordsIsCountedOnce() {
    assertThat(Fate.ofRow(List.of(SUPERSEDED, ACCEPTED, DUPLICATE))).isEqualTo(ACCEPTED);
    assertThat(Fate.ofRow(List.of(DUPLICATE, SUPERSEDED))).isEqualTo(SUPERSEDED);
    assertThat(Fate.ofRow(List.of(ACCEPTED, QUARANTINED))).isEqualTo(QUARANTINED);
  }

  @Test
  void figuresThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new Reconciliation("s", "f", 10, 5, 1, 1, 2))
        .hasMessageContaining("10 rows read are not 5 accepted + 1 superseded");
    assertThatThrownBy(() -> new Reconciliation("s", "f", 0, 1, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gatesTellWhatWasExpectedAndWhatCame() {
    List<Reconciliation> files =
        List.of(
            new Reconciliation("s", "a", 100, 90, 0, 0, 10),
            new Reconciliation("s", "b", 100, 99, 0, 0, 1));
    GateRule rule = new GateRule(0.05, 0.5);
    assertThat(Gates.check("s", rule, files, OptionalLong.of(378)))
        .containsExactly(
            "Source s: at most 5.0% of rows may be quarantined; 11 of 200 rows (5.5%) are."
                + " 'redthread feeds --quarantine' lists them.");
    assertThat(Gates.check("s", new GateRule(0.1, 0.5), files, OptionalLong.of(1000)))
        .containsExactly(
            "Source s collapsed: at least 500 rows were expected (50% of the 1,000 of the last"
                + " good run); 189 came.");
    assertThat(Gates.check("s", new GateRule(0.1, 0.5), files, OptionalLong.empty())).isEmpty();
  }

  @Test
  void aFeedThatCameEmptyIsACollapseNotADivisionByZero() {
    List<Reconciliation> files = List.of(new Reconciliation("s", "a", 0, 0, 0, 0, 0));
    assertThat(Gates.check("s", GateRule.DEFAULT, files, OptionalLong.of(10))).hasSize(1);
    assertThat(Gates.check("s", GateRule.DEFAULT, files, OptionalLong.empty())).isEmpty();
  }
}
