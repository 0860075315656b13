package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.site.SampleSite.FIRST;
import static org.redthread.site.SampleSite.SECOND;
import static org.redthread.site.SampleSite.everyLinkLeadsSomewhere;
import static org.redthread.site.SampleSite.pages;
import static org.redthread.site.SampleSite.parsed;
import static org.redthread.site.SampleSite.run;
import static org.redthread.site.SampleSite.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say. */
class SitePagesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path shared;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeAll
  static void make() {
    run(shared).written(SECOND);
  }

  private static Path at(String page) {
    return shared.resolve("site").resolve(page);
  }

  @Test
  void namesAreTextWhateverTheyHold() {
    Document page = parsed(at("en/organisations/xa001.html"));

    assertThat(page.select("h1").text()).isEqualTo(SiteRun.NAMES.get("XA001"));
    assertThat(page.select("script")).isEmpty();
    assertThat(parsed(at("en/organisations.html")).select("script"))
        .singleElement()
        .satisfies(script -> assertThat(script.attr("src")).isEqualTo("../assets/site.js"));
    assertThat(parsed(at("nb/organisations/xa002.html")).select("h1").text())
        .isEqualTo("Ærlig Øyes Åpne Sykehus HF");
  }

  @Test
  void theFirstPageSaysWhatIsNewSinceTheRunBefore() {
    Document page = parsed(at("en/index.html"));

    assertThat(page.select("main").text()).contains("Compared with run " + FIRST);
    assertThat(page.select("#last-clusters tbody tr")).hasSize(1);
    assertThat(page.select("#last-outliers tbody tr")).hasSize(1);
    assertThat(page.select("#last-verdicts").text()).contains("Type 4", "No verdict");
    assertThat(page.select(".warnings").text()).contains("feed", "5");
  }

  @Test
  void aRunWithoutCountsHasASiteThatSaysWhy() {
    new SiteRun(folder).write(FIRST, Optional.empty()).written(FIRST);

    assertThat(parsed(folder.resolve("site/nb/index.html")).select(".warnings").text())
        .contains("Ingen klage i denne kjøringen");
    everyLinkLeadsSomewhere(folder.resolve("site"));
  }

  @Test
  void oneOrganisationIsEnough() {
    new SiteRun(folder).write(FIRST, Optional.of(SiteRun.panel(1, 2, 1))).written(FIRST);

    everyLinkLeadsSomewhere(folder.resolve("site"));
    assertThat(folder.resolve("site/en/organisations/xa001.html")).exists();
  }

  @Test
  void aPassageIsPrintedUnlessItMayNameSomeone() {
    assertThat(text(at("en/types/all.type-1.html"))).contains("lost &lt;twice&gt;");
    new SiteRun(folder)
        .write(FIRST, Optional.of(SiteRun.panel(4, 2, 14)))
        .clusters(FIRST, "all/type-1#1,9")
        .table(
            FIRST,
            "excerpts.csv",
            "failure_type,cluster,rank,language,excerpt",
            "all/type-1,all/type-1#1,1,en,Please ring my mother Mrs Ellen Smith on 07700 900461.")
        .written(FIRST);

    assertThat(text(folder.resolve("site/en/types/all.type-1.html")))
        .doesNotContain("07700", "Ellen", "blockquote lang");
    assertThat(text(folder.resolve("site/en/quality.html"))).contains("1 passage was left out");
  }

  @Test
  void regionsAreAMapWithItsTable() {
    Document page = parsed(at("nb/types/all.type-1.html"));

    assertThat(page.select(".tiles li > span:first-child").eachText())
        .containsExactly("Vest", "Øst");
    assertThat(page.select(".tiles b").eachText())
        .isEqualTo(page.select("#regions tbody td:last-child").eachText());
    assertThat(page.select(".tiles li").attr("style")).isEqualTo("grid-area:1/1");
    assertThat(at("data/types/all.type-1-regions.csv")).content().contains("Øst,");
  }

  @Test
  void whatARunSaysInEnglishIsNorwegianOnNorwegianPages() {
    Document english = parsed(at("en/types/all.type-1.html"));
    Document norwegian = parsed(at("nb/types/all.type-1.html"));

    assertThat(english.select("main").text()).contains("What would change the verdict");
    assertThat(norwegian.select("main").text()).contains("Hva som ville endret konklusjonen");
    assertThat(norwegian.select("[lang=en-GB]:not(a):not(blockquote)")).isEmpty();
  }

  @Test
  void anOrganisationSaysThatComplaintsAboutBodiesItTookOverAreAmongItsOwn() {
    assertThat(parsed(at("en/organisations/xa001.html")).select("p.notes").text())
        .contains("took over");
    assertThat(parsed(at("nb/about.html")).select("h2").eachText())
        .contains("Virksomheter som er slått sammen eller delt");
    assertThat(parsed(at("en/about.html")).select("main").text())
        .as("the bound is exact; only the scan is simulated")
        .contains("failure types tested. The probability of the scan comes from 99 simulated");
  }

  @Test
  void complaintsInTheYearsOfSeveralRemediesAreNotAddedUp() {
    run(folder)
        .table(
            SECOND,
            "recurrence.csv",
            "organisation,failure_type,finding,received,remedy_due,before,days_before,after,days_after",
            "XA001,all/type-1,feed/1,2022-01-02,2022-06-01,4,365,2,365",
            "XA001,all/type-1,feed/2,2022-01-03,2023-10-20,5,365,1,73",
            "XA001,all/type-2,feed/3,2022-01-03,2023-10-20,1,365,1,73")
        .written(SECOND);

    assertThat(
            parsed(folder.resolve("site/nb/organisations/xa001.html"))
                .select("#recurrence tbody td")
                .eachText())
        .as("remedies, followed by the same, complaints a year before and after; none of few days")
        .containsExactly("2", "2", "4,5", "2,5", "1", "1", "1,0", "–");
    assertThat(
            parsed(folder.resolve("site/en/pairs/all.type-1/xa001.html"))
                .select("#recurrence tbody tr")
                .get(0)
                .select("td")
                .eachText())
        .as("a year that is not over is told as such")
        .endsWith("5", "1", "73");
  }

  @Test
  void aThemeWithoutANorwegianDefinitionHasItsEnglishOne() throws IOException {
    run(folder);
    Path findings = folder.resolve("runs").resolve(SECOND).resolve("findings/imaging.json");
    String all = Files.readString(findings);
    Files.writeString(
        findings, all.replaceFirst("\"nb\": \"Klager der røntgen[^\"]*\"", "\"nb\": \"\""));
    new SiteRun(folder).written(SECOND);

    assertThat(parsed(folder.resolve("site/nb/themes/imaging.html")).select("p[lang=en-GB]").text())
        .startsWith("Complaints in which an X-ray");
    assertThat(parsed(at("nb/themes/imaging.html")).select("main p").eachText().get(0))
        .startsWith("Klager der røntgen");
  }

  @Test
  void aSectorIsCalledInASentenceWhatTheTablesCallIt() {
    run(folder)
        .table(
            SECOND,
            "verdicts.csv",
            "failure_type,label,level,verdict,complaints,sentence",
            "all/type-1,Type 1,1,SECTOR,9,Rose at 3 of 6 in the sector acute (twice).",
            "all/type-2,Type 2,1,NONE,9,No rise.")
        .written(SECOND);

    Document page = parsed(folder.resolve("site/en/types/all.type-1.html"));
    assertThat(page.select(".lead").text()).endsWith("in the sector acute hospitals (twice).");
    assertThat(page.select(".meaning").text()).contains("The figures are of all organisations");
    assertThat(parsed(folder.resolve("site/en/types/all.type-2.html")).select(".meaning").text())
        .doesNotContain("of all organisations");
  }

  @Test
  void everyFileThatCanBeHadIsSaidToBeWhatItIs() {
    for (String language : List.of("en", "nb")) {
      List<String> files = parsed(at(language + "/about.html")).select("main ul li").eachText();

      assertThat(files).hasSizeGreaterThan(8).allMatch(line -> line.matches("\\S+ – .*"));
    }
  }

  @Test
  void addressesStayTheSameFromNightToNight() {
    run(folder).written(FIRST);
    List<String> last = addresses(folder.resolve("site"));

    assertThat(last).hasSizeGreaterThan(50);
    assertThat(addresses(shared.resolve("site"))).containsAll(last);
  }

  private static List<String> addresses(Path site) {
    return pages(site).keySet().stream().map(file -> site.relativize(file).toString()).toList();
  }
}
