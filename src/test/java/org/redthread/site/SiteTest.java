package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** The morning page: whole, small, readable by everyone, from nothing but the run. */
class SiteTest {
  private static final String FIRST = "2023-11-30-001";
  private static final String SECOND = "2023-12-31-001";
  private static final int LARGEST = 300_000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path shared;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static SiteRun run(Path out) {
    return new SiteRun(out)
        .write(FIRST, Optional.of(SiteRun.panel(10, 4, 36)))
        .write(SECOND, Optional.of(SiteRun.panel(12, 5, 36)))
        .clusters(FIRST, "all/type-1#1,9")
        .clusters(SECOND, "all/type-1#1,9", "all/type-1#2,7")
        .table(
            SECOND,
            "excerpts.csv",
            "failure_type,cluster,rank,language,excerpt",
            "all/type-1,all/type-1#1,1,en,My letters were lost <twice> and [PERSON] never wrote back.")
        .table(
            SECOND,
            "local_outliers.csv",
            "organisation,name,failure_type,label,from,to,observed,expected,peers,ratio,z,p,q",
            "XA001,x,all/type-1,Type 1,2021-01,2023-12,12,3.5,9,3.4,4,0.0001,0.001")
        .table(
            SECOND,
            "recurrence.csv",
            "organisation,failure_type,finding,received,remedy_due,before,days_before,after,days_after",
            "XA001,all/type-1,feed/1,2022-01-02,2022-06-01,1,365,2,365");
  }

  @BeforeAll
  static void make() {
    run(shared).site(SECOND).write(shared.resolve("site"));
  }

  private static Path at(String page) {
    return shared.resolve("site").resolve(page);
  }

  private static Map<Path, Document> pages(Path site) {
    Map<Path, Document> pages = new TreeMap<>();
    files(site).stream()
        .filter(file -> file.toString().endsWith(".html"))
        .forEach(file -> pages.put(file, parsed(file)));
    return pages;
  }

  private static List<Path> files(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document parsed(Path file) {
    return Jsoup.parse(text(file));
  }

  private static void everyLinkLeadsSomewhere(Path site) {
    List<String> dead = new ArrayList<>();
    pages(site)
        .forEach(
            (file, page) -> {
              for (Element element : page.select("[href],[src]")) {
                String to = element.attr(element.hasAttr("href") ? "href" : "src");
                boolean here = to.startsWith("#") && page.getElementById(to.substring(1)) != null;
                if (!here && !to.equals("data:,") && !Files.isRegularFile(target(file, to))) {
                  dead.add(site.relativize(file) + " -> " + to);
                }
              }
            });
    assertThat(dead).isEmpty();
  }

  private static Path target(Path file, String to) {
    return java.util.Objects.requireNonNull(file.getParent()).resolve(to).normalize();
  }

  @Test
  void everyLinkOfEveryPageLeadsToAFile() {
    assertThat(pages(shared.resolve("site")).size()).isGreaterThan(100);
    everyLinkLeadsSomewhere(shared.resolve("site"));
  }

  @Test
  void everyPageIsReachedFromTheFirst() {
    Map<Path, Document> pages = pages(shared.resolve("site"));
    List<Path> seen = new ArrayList<>(List.of(at("en/index.html")));
    for (int i = 0; i < seen.size(); i++) {
      Path file = seen.get(i);
      for (Element link : java.util.Objects.requireNonNull(pages.get(file)).select("a[href]")) {
        Path to = target(file, link.attr("href"));
        if (pages.containsKey(to) && !seen.contains(to)) {
          seen.add(to);
        }
      }
    }

    assertThat(seen)
        .containsAll(
            pages.keySet().stream()
                .filter(p -> p.getNameCount() > at("index.html").getNameCount())
                .toList());
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    for (Path file : files(shared.resolve("site"))) {
      if (file.toString().matches(".*\\.(html|css|js)")) {
        assertThat(text(file))
            .as(file.toString())
            .doesNotContainPattern("(?i)https?://|url\\((?!data:|#)|@import");
      }
    }
  }

  @Test
  void pagesAreSmallAndWellFormedWithHeadingsInOrder() {
    pages(shared.resolve("site"))
        .forEach(
            (file, page) -> {
              Parser strict = Parser.htmlParser().setTrackErrors(10);
              strict.parseInput(text(file), "");
              assertThat(strict.getErrors()).as(file.toString()).isEmpty();
              assertThat(text(file).getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
              assertThat(page.select("h1")).as(file.toString()).hasSize(1);
              assertThat(page.select("main")).hasSize(1);
              assertThat(skips(page)).as(file.toString()).isEmpty();
              List<String> ids = page.select("[id]").eachAttr("id");
              assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
              assertThat(page.title()).isNotBlank();
            });
  }

  private static List<String> skips(Document page) {
    List<String> skips = new ArrayList<>();
    int last = 0;
    for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > last + 1) {
        skips.add(heading.text());
      }
      last = level;
    }
    return skips;
  }

  @Test
  void everyPageNamesItsRunAndEveryTableItsFile() {
    pages(shared.resolve("site"))
        .forEach(
            (file, page) -> {
              if (!file.equals(at("index.html"))) {
                assertThat(page.select("footer").text()).contains(SECOND);
                assertThat(page.select("a[download]"))
                    .as(file + " offers its figures")
                    .hasSameSizeAs(page.select("table"));
              }
            });
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    run(folder).site(SECOND).write(folder.resolve("again"));

    assertThat(bytes(folder.resolve("again"))).isEqualTo(bytes(shared.resolve("site")));
  }

  private static Map<String, Integer> bytes(Path site) {
    return files(site).stream()
        .collect(
            Collectors.toMap(
                file -> site.relativize(file).toString(),
                file -> {
                  try {
                    return Arrays.hashCode(Files.readAllBytes(file));
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                }));
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
  void theFirstRunEverSaysSo() {
    new SiteRun(folder)
        .write(FIRST, Optional.of(SiteRun.panel(4, 2, 14)))
        .site(FIRST)
        .write(folder.resolve("site"));

    assertThat(parsed(folder.resolve("site/en/index.html")).select("main").text())
        .contains("This is the first run");
    everyLinkLeadsSomewhere(folder.resolve("site"));
  }

  @Test
  void aRunWithoutCountsHasASiteThatSaysWhy() {
    new SiteRun(folder).write(FIRST, Optional.empty()).site(FIRST).write(folder.resolve("site"));

    assertThat(parsed(folder.resolve("site/nb/index.html")).select(".warnings").text())
        .contains("Ingen klage i denne kjøringen");
    everyLinkLeadsSomewhere(folder.resolve("site"));
  }

  @Test
  void oneOrganisationIsEnough() {
    new SiteRun(folder)
        .write(FIRST, Optional.of(SiteRun.panel(1, 2, 1)))
        .site(FIRST)
        .write(folder.resolve("site"));

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
        .site(FIRST)
        .write(folder.resolve("site"));

    assertThat(text(folder.resolve("site/en/types/all.type-1.html")))
        .doesNotContain("07700", "Ellen", "blockquote lang");
    assertThat(text(folder.resolve("site/en/quality.html"))).contains("1 passage was left out");
  }

  @Test
  void readersSeeTheOldSiteUntilTheNewOneIsWhole() {
    SiteRun run = run(folder);
    Path site = folder.resolve("site");
    run.site(FIRST).write(site);
    Site second = run.site(SECOND);

    Site.Draft draft = second.draft(second.read(), site);

    assertThat(text(site.resolve("en/about.html"))).contains(FIRST).doesNotContain(SECOND);
    draft.publish();
    assertThat(text(site.resolve("en/about.html"))).contains(SECOND);
    assertThat(folder.resolve(".site.partial")).doesNotExist();
    assertThat(folder.resolve(".site.old")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoSiteIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(other.resolve("cat.txt"), "cat");
    Site site = run(folder).site(SECOND);

    assertThatThrownBy(() -> site.write(other))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("no site of Redthread");
    assertThat(other.resolve("cat.txt")).exists();
  }

  @Test
  void aRunOfAnEarlierVersionIsSaidToBeOne() throws IOException {
    SiteRun run = run(folder);
    Files.delete(run.folder(SECOND).resolve("counts.csv.gz"));

    assertThatThrownBy(() -> run.site(SECOND).write(folder.resolve("site")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("counts.csv.gz")
        .hasMessageContaining("nightly");
  }
}
