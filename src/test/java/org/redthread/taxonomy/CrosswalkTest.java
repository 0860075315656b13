package org.redthread.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkTest {
  private static final Path SHIPPED = Path.of("jobs/conf/taxonomies");
  private static final List<Taxonomy> TAXONOMIES = Taxonomies.load(SHIPPED);
  private static final Crosswalks WALKS =
      Crosswalks.load(SHIPPED.resolve("crosswalks"), TAXONOMIES);

  private final Path folder;

  CrosswalkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aCodeLeadsToOneOrMoreFailureTypes() {
    assertThat(WALKS.nodes("sample-complaints", "IMG-NOT-ACTED"))
        .containsExactly("safety/failure-to-respond");
    assertThat(WALKS.nodes("sample-complaints", List.of("SAF-FALL", "SAF-ERROR", "RES-RUDE")))
        .containsExactly("respect/disrespect", "safety/error-general");
    assertThat(WALKS.nodes("oregon-care", "543")).containsExactly("safety/error-medication");
    assertThat(WALKS.nodes("nhs-feedback", "Communication > Listening"))
        .containsExactly("listening");
    assertThat(WALKS.nodes("norwegian-ombud", "Manglande oppfølging"))
        .containsExactly("safety/failure-to-respond");
  }

  @Test
  void anUnknownCodeOrSourceIsUnmappedAndReportedNeverDropped() {
    assertThat(WALKS.nodes("oregon-care", "353")).containsExactly(Taxonomy.UNMAPPED);
    assertThat(WALKS.nodes("no-such-source", "X")).containsExactly(Taxonomy.UNMAPPED);
    assertThat(WALKS.unmapped("oregon-care", Map.of("353", 2L, "224", 1L, "599", 9L, "309", 1L)))
        .containsExactly(
            new UnmappedCode("oregon-care", "353", 2),
            new UnmappedCode("oregon-care", "224", 1),
            new UnmappedCode("oregon-care", "309", 1));
  }

  @Test
  void aComplaintWithoutACodeHasNoFailureTypeUnlessItsSourceSaysWhich() {
    assertThat(WALKS.nodes("oregon-care", List.of())).isEmpty();
    assertThat(WALKS.nodes("oregon-care", " ")).isEmpty();
    assertThat(WALKS.nodes("care-inspectorate", List.of())).containsExactly("care-upheld");
  }

  @Test
  void aCodeCutOffByItsFeedIsCompletedWhereThatIsCertain() {
    assertThat(WALKS.nodes("pfd-register", "Hospital Death (Clinical Pro"))
        .containsExactly("deaths/hospital", "clinical");
    assertThat(WALKS.nodes("pfd-register", "Ot")).containsExactly("deaths/other");
    assertThat(WALKS.nodes("pfd-register", "S")).containsExactly(Taxonomy.UNMAPPED);
    assertThat(WALKS.nodes("oregon-care", "54")).containsExactly(Taxonomy.UNMAPPED);
  }

  @Test
  void aFeedMayKeepItsOwnCodesAsATaxonomy() {
    List<String> codes =
        List.of("Mortgage > Late fees", "Mortgage > late fees ", "Debt > ", "Debt");
    Crosswalk own = WALKS.of("cfpb-2023").orElseThrow();
    Taxonomy taxonomy = own.ownTaxonomy(codes).orElseThrow();
    assertThat(taxonomy.nodes())
        .extracting(TaxonomyNode::id)
        .containsExactly(
            "consumer-finance",
            "consumer-finance/debt",
            "consumer-finance/mortgage",
            "consumer-finance/mortgage/late-fees",
            Taxonomy.UNMAPPED);
    assertThat(codes)
        .allSatisfy(code -> assertThat(taxonomy.contains(own.nodes(code).get(0))).isTrue());
    assertThat(taxonomy.label("consumer-finance/mortgage/late-fees", "en")).isEqualTo("Late fees");
  }

  @Test
  void anAccentIsNoOtherCodeButTheNorwegianLettersAre() {
    OwnCodes own = new OwnCodes("saker", new TreeMap<>(Map.of("en", "Cases")), " > ");
    List<String> codes =
        List.of("Mål", "Mal", "Ma\u030al", "MA\u030AL", "Idé", "Ide", "Gåsøy", "Ůst", "Ust");
    assertThat(codes)
        .extracting(own::node)
        .containsExactly(
            "saker/mål",
            "saker/mal",
            "saker/mål",
            "saker/mål",
            "saker/ide",
            "saker/ide",
            "saker/gåsøy",
            "saker/ust",
            "saker/ust");
    assertThat(own.taxonomy(List.of("Mål", "Mal")).label("saker/mål", "en")).isEqualTo("Mål");
  }

  @Test
  void theLongestBeginningOfASourceCounts() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"), "sources: [f*]\ncodes: [{code: X, nodes: [safety]}]\n");
    Files.writeString(
        folder.resolve("b.yaml"), "sources: [feed-*]\ncodes: [{code: X, nodes: [quality]}]\n");
    Crosswalks walks = Crosswalks.load(folder, TAXONOMIES);
    assertThat(walks.nodes("feed-1", "X")).containsExactly("quality");
    assertThat(walks.nodes("feeble", "X")).containsExactly("safety");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.yaml"),
            """
            sources: [s]
            as-is: {root: clinical, labels: {nb: X}}
            no-code: [gone]
            codes:
              - {code: A, nodes: [safety]}
              - {code: A, nodes: [safety]}
              - {code: B, nodes: [nowhere]}
              - {code: C, nodes: []}
              - {code: "", nodes: [safety]}
            """);
    Files.writeString(folder.resolve("b.yaml"), "sources: [s]\ncodes: []\n");
    assertThat(Crosswalks.check(folder, TAXONOMIES))
        .hasSize(8)
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 2: 'as-is' needs a label"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 2: the root 'clinical'"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 3: there is no node 'gone'"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 6: code 'A' is there twice"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 7: there is no node 'nowhere'"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 8: code 'C' has no nodes"))
        .anySatisfy(p -> assertThat(p).startsWith(file + " line 9: a code is empty"))
        .anySatisfy(p -> assertThat(p).contains("source 's' has a crosswalk in"));
  }
}
