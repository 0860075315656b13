package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.site.SampleSite.FIRST;
import static org.redthread.site.SampleSite.SECOND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.findings.Language;
import org.redthread.site.news.Changes;

/** News is what a reader has not seen: not what was read again and has another id. */
class NewsTest {
  private static final String COLUMNS =
      "id,label,size,organisations,first,last,failure_type,state,of,representatives";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static String theme(String id, String label, int size, String state, String letters) {
    String dates = size == 0 ? "," : "2023-02-03,2023-04-05";
    return "%s,%s,%d,4,%s,all/type-1,%s,,%s".formatted(id, label, size, dates, state, letters);
  }

  private static SiteRun themes(SiteRun run, String night, String... rows) {
    return run.table(night, "clusters.csv", COLUMNS, rows);
  }

  private static Changes changes(SiteRun run) {
    return run.site(SECOND).read().news().last().orElseThrow();
  }

  private static String digest(SiteRun run, Language language) {
    Site site = run.site(SECOND);
    return site.digest(site.read(), language, "").text();
  }

  @Test
  void aThemeOfLettersNobodyHasSeenIsNew() {
    SiteRun run =
        themes(SiteRun.nights(folder), FIRST, theme("t#1", "lost letters", 9, "born", "f 1|f 2"));
    themes(
        run,
        SECOND,
        theme("t#1", "lost letters", 9, "held", "f 1|f 2"),
        theme("t#2", "cold food", 7, "born", "f 3|f 4"));

    Changes changes = changes(run);

    assertThat(changes.clusters()).extracting(line -> line.text("id")).containsExactly("t#2");
    assertThat(changes.anew().clusters()).isEmpty();
    assertThat(digest(run, Language.EN)).contains("1 new recurring theme").doesNotContain("anew");
  }

  @Test
  void theSameThemeUnderAnotherIdIsNoNews() {
    SiteRun run =
        themes(
            SiteRun.nights(folder),
            FIRST,
            theme("t#1", "lost letters", 9, "born", "f 1|f 2|f 3|f 4"),
            theme("t#2", "cold food", 7, "born", "f 5|f 6"),
            theme("t#3", "no parking", 6, "held", "f 7"));
    themes(
        run,
        SECOND,
        theme("t#3", "no parking", 6, "held", "f 7"),
        theme("t#8", "letters lost", 9, "born", "f 1|f 2|f 9"),
        theme("t#9", "cold food", 8, "born", "f 8"));

    Changes changes = changes(run);

    assertThat(changes.clusters()).isEmpty();
    assertThat(changes.anew().clusters()).containsExactlyInAnyOrder("t#8", "t#9");
    assertThat(changes.ended()).as("they went on under another id").isZero();
    assertThat(digest(run, Language.EN))
        .startsWith("Redthread " + SECOND + ": nothing new")
        .contains("- 2 recurring themes were found anew after a change");
    assertThat(digest(run, Language.NB)).contains("2 gjentatte temaer er funnet på nytt");
  }

  @Test
  void thePageOfATypeCallsNewWhatTheFirstPageCallsNew() {
    SiteRun run =
        themes(
            SiteRun.nights(folder),
            FIRST,
            theme("t#1", "lost letters", 9, "born", "f 1"),
            theme("t#2", "cold food", 7, "born", "f 5|f 6"));
    themes(
        run,
        SECOND,
        theme("t#1", "lost letters", 12, "grown", "f 1"),
        theme("t#3", "cold meals", 8, "born", "f 5|f 6"),
        theme("t#4", "long queue", 6, "born", "f 7"),
        theme("t#5", "wrong leaflet", 5, "emerging", "f 8"));

    assertThat(said(run, SECOND, "en"))
        .containsExactly(
            "wrong leaflet: Came up suddenly. New since the last run.",
            "lost letters: Since the last run: grown.",
            "cold meals: Found anew after a change of feeds, configuration or program; not new.",
            "long queue: New since the last run.");
    assertThat(said(run, SECOND, "nb"))
        .contains("long queue: Nytt siden forrige kjøring.")
        .contains(
            "cold meals: Funnet på nytt etter en endring av kilder, oppsett eller program;"
                + " ikke nytt.");
    assertThat(said(run, FIRST, "en"))
        .as("before the first run there is nothing to be new against")
        .containsExactly("lost letters:", "cold food:");
    assertThat(digest(run, Language.EN))
        .contains(": 5 letters about 4 organisations; came up suddenly\n")
        .contains(": 6 letters about 4 organisations\n");
    assertThat(digest(run, Language.NB)).contains("5 brev om 4 virksomheter; dukket brått opp\n");
  }

  @Test
  void whatIsNewIsShownHoweverSmall() {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      rows.add(theme("t#" + i, "theme " + i, 40 - i, "held", "f " + i));
    }
    SiteRun run = themes(SiteRun.nights(folder), FIRST, rows.toArray(String[]::new));
    rows.add(theme("t#15", "cold food", 5, "born", "f 99"));
    themes(run, SECOND, rows.toArray(String[]::new));

    assertThat(said(run, SECOND, "en")).hasSize(13).last().asString().startsWith("cold food: New");
  }

  /** Recurring themes on the page of their type, each with what became of it. */
  private List<String> said(SiteRun run, String night, String language) {
    Path site = run.written(night);
    return SampleSite.parsed(site.resolve(language + "/types/all.type-1.html"))
        .select(".clusters li")
        .stream()
        .map(
            item ->
                item.select("h3").text()
                    + ":"
                    + item.select("> p").eachText().get(0).replaceFirst(".*? 2023\\.", ""))
        .toList();
  }

  @Test
  void whereIdsBeginAgainThemesAreFoundAnewUnlessTheyCameUpSuddenly() {
    SiteRun run =
        themes(SiteRun.nights(folder), FIRST, theme("t#1", "lost letters", 9, "born", "f 1"));
    themes(
        run,
        SECOND,
        theme("u#1", "long queue", 9, "born", "f 3"),
        theme("u#2", "wrong leaflet", 8, "emerging", "f 4"));

    Changes changes = changes(run);

    assertThat(changes.clusters()).extracting(line -> line.text("id")).containsExactly("u#2");
    assertThat(changes.anew().clusters()).containsExactly("u#1");
  }

  @Test
  void aThemeThatEndedMakesRoomForANewOne() {
    SiteRun run =
        themes(SiteRun.nights(folder), FIRST, theme("t#1", "lost letters", 9, "born", "f 1"));
    themes(
        run, SECOND, theme("t#1", "", 0, "gone", ""), theme("t#2", "cold food", 7, "born", "f 3"));

    assertThat(changes(run).clusters()).hasSize(1);
    assertThat(changes(run).ended()).isEqualTo(1);
  }

  @Test
  void afterARunThatLookedForNoThemesNoneIsNew() {
    SiteRun run = SiteRun.nights(folder);
    themes(run, SECOND, theme("t#1", "lost letters", 9, "born", "f 1"));

    assertThat(changes(run).clusters()).isEmpty();
    assertThat(changes(run).anew().clusters()).containsExactly("t#1");
  }

  @Test
  void casesOfAThemeThatWereAllReadAgainAreNoNews() {
    SiteRun run = SiteRun.nights(folder);
    String columns = "theme,label,new_cases,gone_cases";
    run.table(SECOND, "theme_news.csv", columns, "imaging,Imaging,3,0");
    assertThat(changes(run).themes()).hasSize(1);

    run.table(SECOND, "theme_news.csv", columns, "imaging,Imaging,9999,0", "imaging/late,Late,2,0");

    assertThat(changes(run).themes()).isEmpty();
    assertThat(changes(run).anew().themes()).isEqualTo(1);
    assertThat(digest(run, Language.EN)).contains("The cases of 1 theme were looked for anew");
  }

  @Test
  void aFindingThatIsLostComesBeforeAChangeWithoutOne() {
    SiteRun run = SiteRun.nights(folder);
    run.verdicts(FIRST, "SYSTEMIC", "WATCH");
    run.verdicts(SECOND, "NONE", "INSUFFICIENT_EVIDENCE");

    assertThat(changes(run).verdicts())
        .extracting(change -> change.before().name())
        .containsExactly("SYSTEMIC", "WATCH");
  }
}
