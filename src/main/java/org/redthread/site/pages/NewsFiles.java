package org.redthread.site.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.run.CsvFile;
import org.redthread.site.data.Run;
import org.redthread.site.data.RunId;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Glance;

/**
 * What is new as files: verdicts that changed, and the figures at the head of the page.
 *
 * @param target folder {@code data} of the site
 */
record NewsFiles(Path target) {
  /** The names of those that there is something to say in. */
  List<String> write(Run read, Pages.News news) {
    List<String> files = new ArrayList<>();
    news.last().ifPresent(changes -> files.add(changes("changes-last.csv", changes)));
    news.month().ifPresent(changes -> files.add(changes("changes-month.csv", changes)));
    news.last().ifPresent(changes -> files.add(glance(read, changes, news.month())));
    return files;
  }

  /** What is new in figures. */
  private String glance(Run read, Changes last, Optional<Changes> month) {
    try (CsvFile file =
        CsvFile.create(target.resolve("news.csv"), "since", "since_run", "what", "value")) {
      glance(file, "last-run", read, last);
      month.ifPresent(changes -> glance(file, "30-days", read, changes));
    }
    return "news.csv";
  }

  private static void glance(CsvFile file, String since, Run read, Changes changes) {
    String id = changes.since().id().toString();
    Glance.of(read, changes).forEach((what, value) -> file.row(since, id, what, value));
  }

  private String changes(String name, Changes changes) {
    RunId since = changes.since().id();
    try (CsvFile file =
        CsvFile.create(
            target.resolve(name),
            "since_run",
            "failure_type",
            "verdict_before",
            "verdict_now",
            "complaints_before",
            "complaints_now")) {
      changes
          .verdicts()
          .forEach(
              each ->
                  file.row(
                      since.toString(),
                      each.now().type(),
                      each.before(),
                      each.now().kind(),
                      changes.since().complaints().get(each.now().type()),
                      each.now().complaints()));
      changes
          .types()
          .forEach(
              now ->
                  file.row(since.toString(), now.type(), null, now.kind(), null, now.complaints()));
    }
    return name;
  }
}
