package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.site.SampleSite.SECOND;
import static org.redthread.site.SampleSite.everyLinkLeadsSomewhere;
import static org.redthread.site.SampleSite.files;
import static org.redthread.site.SampleSite.pages;
import static org.redthread.site.SampleSite.run;
import static org.redthread.site.SampleSite.target;
import static org.redthread.site.SampleSite.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The morning page: whole, small, from nothing but the run. */
class SiteTest {
  private static final int LARGEST = 300_000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path shared;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeAll
  static void make() {
    run(shared).site(SECOND).write(shared.resolve("site"));
  }

  private static Path at(String page) {
    return shared.resolve("site").resolve(page);
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
}
