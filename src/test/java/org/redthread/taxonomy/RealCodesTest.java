package org.redthread.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redthread.Shared;
import org.redthread.intake.Accepted;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** Every code that the feeds have is given a place, but for the few their own code books lack. */
class RealCodesTest {
  private static final Path SHIPPED = Path.of("jobs/conf/taxonomies");
  private static final Crosswalks WALKS =
      Crosswalks.load(SHIPPED.resolve("crosswalks"), Taxonomies.load(SHIPPED));

  /** How many complaints carry each code, as the intake reads them. */
  private static Map<String, Long> codes(String id) {
    Path data = Shared.dir().resolve("data");
    assumeTrue(Files.exists(data), "the public feeds are not at hand");
    Source source = Source.read(Path.of("jobs/conf/sources", id + ".yaml"));
    Map<String, Long> counts = new TreeMap<>();
    for (Path file : source.files(data)) {
      try (FeedReader feed = FeedReader.open(source, data, file)) {
        while (feed.hasNext()) {
          if (feed.next() instanceof Accepted row) {
            row.complaint().codes().forEach(code -> counts.merge(code, 1L, Long::sum));
          }
        }
      }
    }
    assertThat(counts).isNotEmpty();
    return counts;
  }

  @Test
  void oregonHasFourCodesThatItsCodeBookLacks() {
    assertThat(WALKS.unmapped("oregon-care", codes("oregon-care")))
        .extracting(UnmappedCode::code)
        .containsExactlyInAnyOrder("353", "329", "309", "224");
  }

  @Test
  void housingAndFeedbackAreMappedWhole() {
    assertThat(WALKS.unmapped("housing-ombudsman", codes("housing-ombudsman"))).isEmpty();
    assertThat(WALKS.unmapped("nhs-feedback", codes("nhs-feedback"))).isEmpty();
  }

  @Test
  void categoriesOfCoronersReportsAreMappedEvenCutOff() {
    Map<String, Long> codes = codes("pfd-register");
    List<UnmappedCode> unmapped = WALKS.unmapped("pfd-register", codes);
    assertThat(unmapped.stream().mapToLong(UnmappedCode::complaints).sum())
        .as("two categories run into one cell: %s", unmapped)
        .isLessThanOrEqualTo(5);
    assertThat(WALKS.unmapped("pfd-fulltext", codes("pfd-fulltext"))).isEmpty();
  }

  @Test
  void consumerFinanceKeepsItsOwnCodes() {
    for (String id : List.of("cfpb-2014", "cfpb-2023")) {
      Map<String, Long> codes = codes(id);
      Crosswalk own = WALKS.of(id).orElseThrow();
      Taxonomy taxonomy = own.ownTaxonomy(List.copyOf(codes.keySet())).orElseThrow();
      assertThat(codes.keySet())
          .allSatisfy(code -> assertThat(own.nodes(code)).allMatch(taxonomy::contains));
      assertThat(WALKS.unmapped(id, codes)).isEmpty();
    }
  }

  @Test
  void everyCodeOfTheSamplesHasAPlace() {
    for (String book : List.of("failures-en.csv", "failures-no.csv")) {
      Table codes = Tables.read(Path.of("src/main/resources/org/redthread/samples", book));
      assertThat(codes.values("code"))
          .allSatisfy(
              code ->
                  assertThat(WALKS.nodes("sample-any", code)).doesNotContain(Taxonomy.UNMAPPED));
    }
  }
}
