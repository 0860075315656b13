package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.AxePage;

/** Every kind of page, in a browser with its style and its script, has nothing axe-core minds. */
class SiteAxeTest {
  private static final String FIRST = "2023-11-30-001";
  private static final String SECOND = "2023-12-31-001";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @BeforeAll
  static void make() {
    new SiteRun(folder)
        .write(FIRST, Optional.of(SiteRun.panel(10, 3, 36)))
        .write(SECOND, Optional.of(SiteRun.panel(12, 4, 36)))
        .clusters(SECOND, "all/type-1#1,9")
        .table(
            SECOND,
            "excerpts.csv",
            "failure_type,cluster,rank,language,excerpt",
            "all/type-1,all/type-1#1,1,en,My letters were lost and [PERSON] never wrote back.")
        .table(
            SECOND,
            "local_outliers.csv",
            "organisation,name,failure_type,label,from,to,observed,expected,peers,ratio,z,p,q",
            "XA001,x,all/type-1,Type 1,2021-01,2023-12,12,3.5,9,3.4,4,0.0001,0.001")
        .table(
            SECOND,
            "recurrence.csv",
            "organisation,failure_type,finding,received,remedy_due,before,days_before,after,days_after",
            "XA001,all/type-1,feed/1,2022-01-02,2022-06-01,1,365,2,365")
        .site(SECOND)
        .write(folder.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({
    "en/index.html, 1280",
    "nb/verdicts.html, 360",
    "en/organisations.html, 768",
    "nb/types/all.type-1.html, 360",
    "en/organisations/xa001.html, 1280",
    "nb/pairs/all.type-1/xa001.html, 768",
    "en/themes.html, 360",
    "nb/themes/imaging.html, 768",
    "nb/quality.html, 1280",
    "en/about.html, 360"
  })
  void noPageHasAViolation(String page, int width) throws IOException {
    AxePage judged = AxePage.of(whole(page), width);

    assertThat(judged.violations()).as(page).isEmpty();
    assertThat(judged.rules()).as(page).isGreaterThan(15);
  }

  /** The page with its style and script in it, as axe reads a copy elsewhere. */
  private static String whole(String page) throws IOException {
    Path assets = folder.resolve("site/assets");
    String css = Files.readString(assets.resolve("site.css"));
    String script = Files.readString(assets.resolve("site.js"));
    return Files.readString(folder.resolve("site").resolve(page))
        .replaceFirst("<link rel=\"stylesheet\"[^>]*>", "<style></style>")
        .replace("<style></style>", "<style>" + css + "</style>")
        .replaceFirst("<script src=[^>]*></script>\n", "")
        .replace("</body>", "<script>" + script + "</script></body>");
  }
}
