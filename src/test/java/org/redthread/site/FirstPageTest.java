package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.site.SampleSite.FIRST;
import static org.redthread.site.SampleSite.SECOND;
import static org.redthread.site.SampleSite.everyLinkLeadsSomewhere;
import static org.redthread.site.SampleSite.parsed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader meets first in the morning. */
class FirstPageTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void theFirstRunEverSaysSo() {
    new SiteRun(folder).write(FIRST, Optional.of(SiteRun.panel(4, 2, 14))).written(FIRST);

    assertThat(parsed(folder.resolve("site/en/index.html")).select("main").text())
        .contains("This is the first run");
    everyLinkLeadsSomewhere(folder.resolve("site"));
  }

  @Test
  void theFirstPageSaysHowSureWhatIsNewIsAndHowMuchMoreThereIs() {
    SiteRun run = SiteRun.nights(folder);
    run.verdicts(FIRST, "WATCH", "SYSTEMIC");
    run.table(
        SECOND,
        "verdicts.csv",
        "failure_type,label,level,verdict,complaints,exposed_organisations,"
            + "at_least_organisations,rate_ratio,rate_ratio_lower,rate_ratio_upper",
        "all/type-1,One,1,SYSTEMIC,5,40,12,2.0,1.5,2.6",
        "all/type-2,Two,1,NONE,5,40,0,1.0,0.9,1.1",
        "theme/imaging,Imaging,0,SYSTEMIC,5,9,1,,,");
    run.table(
        SECOND,
        "local_outliers.csv",
        "organisation,name,failure_type,label,from,to,observed,expected,peers,ratio,z,p,q",
        outliers(7));

    assertThat(first(run, "en"))
        .contains(
            "Type 1: Watch → Systemic; a rise at no fewer than 12 of 40 organisations tested,"
                + " pooled rate ratio 2.00 (1.50 to 2.60).",
            "Type 2: Systemic → No rise found; pooled rate ratio 1.00 (0.90 to 1.10).",
            "Imaging: No verdict → Systemic; a rise at no fewer than 1 of 9 organisations tested.")
        .last()
        .isEqualTo("2 more: see the tables below.");
    assertThat(parsed(folder.resolve("site/en/index.html")).select(".watched"))
        .as("none is watched")
        .isEmpty();
    assertThat(first(run, "nb"))
        .contains(
            "Nb all/type-1: Følges → Systemisk; økning ved minst 12 av 40 virksomheter som kunne"
                + " testes, samlet rateforhold 2,00 (1,50 til 2,60).")
        .endsWith("2 til: se tabellene nedenfor.");
  }

  @Test
  void theFirstPageNamesWhatIsWatched() {
    SiteRun run = SiteRun.nights(folder);
    run.verdicts(SECOND, "WATCH", "NONE");

    Document page = parsed(run.written(SECOND).resolve("nb/index.html"));
    assertThat(page.select(".watched li").eachText()).containsExactly("Nb all/type-1");
    assertThat(page.select("main").text()).contains("Noen av testene peker mot en økning");
  }

  private static String[] outliers(int organisations) {
    return IntStream.rangeClosed(1, organisations)
        .mapToObj(
            i ->
                "XB%04d,x,all/type-1,Type 1,2021-01,2022-12,12,3.5,9,3.4,4,0.0001,0.001"
                    .formatted(i))
        .toArray(String[]::new);
  }

  private List<String> first(SiteRun run, String language) {
    return parsed(run.written(SECOND).resolve(language + "/index.html"))
        .select(".first li")
        .eachText();
  }
}
