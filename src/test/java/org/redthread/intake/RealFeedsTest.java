package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;

/** The sources that are shipped read the public feeds they are written for, to the last row. */
class RealFeedsTest {
  private static FeedAccount account(String id) {
    Path data = Shared.dir().resolve("data");
    assumeTrue(Files.exists(data), "the public feeds are not at hand");
    return FeedAccount.of(Source.read(Path.of("jobs/conf/sources", id + ".yaml")), data);
  }

  @ParameterizedTest
  @CsvSource({
    "oregon-care, oregon-care/nf_complaints.csv, 16177, 16177, 0, 0, 0",
    "housing-ombudsman, housing-ombudsman/findings_to_2024-03.csv, 14755, 14742, 0, 13, 0",
    "pfd-register, pfd/register_to_2022.csv, 4224, 4188, 0, 23, 13",
    "pfd-fulltext, pfd/reports_fulltext_to_2022.csv, 784, 774, 0, 1, 9",
    "nhs-feedback, nhs-feedback/comments_train.csv, 6902, 6902, 0, 0, 0",
    "cfpb-2014, cfpb/complaints_2014.csv, 8340, 8339, 0, 0, 1",
    "cfpb-2023, cfpb/complaints_2023_head.csv, 2068, 2067, 0, 0, 1"
  })
  void everyRowIsAccountedFor(
      String id, String file, long read, long accepted, long old, long again, long aside) {
    assertThat(account(id).files())
        .containsExactly(new Reconciliation(id, file, read, accepted, old, again, aside));
  }

  @Test
  void theRecordsCutByTheEndOfTheFileAreNamedByTheirLine() {
    assertThat(account("cfpb-2014").quarantine())
        .extracting(Quarantined::line)
        .containsExactly(8341L);
    assertThat(account("cfpb-2023").quarantine())
        .containsExactly(
            new Quarantined(
                "cfpb-2023",
                "cfpb/complaints_2023_head.csv",
                3302,
                "",
                "the file ends inside a quoted cell of this record"));
  }

  @Test
  void narrativesAreReadAndJoinedAndTheOnesWithoutAComplaintCounted() {
    FeedAccount account = account("oregon-care");
    assertThat(account.joins())
        .containsExactly(
            new JoinCounts("oregon-care/narratives.csv", 1972, 1900, 72, 0, 0, 0, 14277),
            new JoinCounts("oregon-care/facilities.csv", 137, 136, 1, 0, 0, 0, 578));
    assertThat(account.observations())
        .containsEntry(new Observation("Incident Date", "is after the date of receipt"), 8L)
        .containsEntry(
            new Observation("Severity", "has a value that the map does not know; left empty"), 1L);
  }

  @Test
  void bothVintagesOfTheCareInspectorateGoThroughOneSource() {
    FeedAccount account = account("care-inspectorate");
    assertThat(account.files())
        .isEqualTo(
            List.of(
                new Reconciliation(
                    "care-inspectorate",
                    "care-inspectorate/MDSF_20240509.csv",
                    7788,
                    7788,
                    0,
                    0,
                    0),
                new Reconciliation(
                    "care-inspectorate",
                    "care-inspectorate/MDSF_20241220.csv",
                    7768,
                    7768,
                    0,
                    0,
                    0)));
    // 2021-22 from the first vintage; 2022-23, 2023-24 and 2024-25 as the second states them.
    assertThat(account.complaints()).isEqualTo(428 + 429 + 585 + 434);
  }
}
