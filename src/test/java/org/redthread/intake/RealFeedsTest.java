package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;

/** The sources that are shipped read the public feeds they are written for. */
class RealFeedsTest {
  @ParameterizedTest
  @CsvSource({
    "oregon-care, 16177, 0",
    "housing-ombudsman, 14755, 0",
    "pfd-register, 4224, 4",
    "pfd-fulltext, 784, 0",
    "nhs-feedback, 6902, 0",
    "cfpb-2014, 8340, 1",
    "cfpb-2023, 2068, 1",
    "care-inspectorate, 15556, 0"
  })
  void everyRowIsReadAndTheBrokenOnesAreSetAside(String id, long read, long rejected) {
    Path data = Shared.dir().resolve("data");
    assumeTrue(Files.exists(data), "the public feeds are not at hand");
    Source source = Source.read(Path.of("jobs/conf/sources", id + ".yaml"));
    long rows = 0;
    long bad = 0;
    for (Path file : source.files(data)) {
      try (FeedReader feed = FeedReader.open(source, data, file)) {
        while (feed.hasNext()) {
          bad += feed.next() instanceof Rejected ? 1 : 0;
        }
        rows += feed.read();
      }
    }
    assertThat(rows).isEqualTo(read);
    assertThat(bad).isEqualTo(rejected);
  }
}
