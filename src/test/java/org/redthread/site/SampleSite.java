package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Two runs with something of everything, and what tests ask of a site. */
final class SampleSite {
  static final String FIRST = "2023-11-30-001";
  static final String SECOND = "2023-12-31-001";

  private SampleSite() {}

  static SiteRun run(Path out) {
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

  static Map<Path, Document> pages(Path site) {
    Map<Path, Document> pages = new TreeMap<>();
    files(site).stream()
        .filter(file -> file.toString().endsWith(".html"))
        .forEach(file -> pages.put(file, parsed(file)));
    return pages;
  }

  static List<Path> files(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Document parsed(Path file) {
    return Jsoup.parse(text(file));
  }

  static void everyLinkLeadsSomewhere(Path site) {
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

  static Path target(Path file, String to) {
    return java.util.Objects.requireNonNull(file.getParent()).resolve(to).normalize();
  }
}
