package org.redthread.site.news;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.site.data.Line;
import org.redthread.site.data.Past;
import org.redthread.site.data.Run;

/** What is to be known of the data of a run. */
public final class Notices {
  /** Percent of the rows of a feed that are set aside. */
  private static final double MANY = 1;

  /** Of the rows a feed had before. */
  private static final double FEWER = 0.9;

  private static final int OLD_DAYS = 62;

  private final Run run;
  private final List<Notice> notices = new ArrayList<>();

  private Notices(Run run) {
    this.run = run;
  }

  /**
   * @param past the run before
   */
  public static List<Notice> of(Run run, Optional<Past> past) {
    Notices notices = new Notices(run);
    notices.age();
    past.ifPresent(notices::feeds);
    notices.setAside();
    notices.count("names", "organisation_review.csv");
    notices.count("letters", "redaction_risk.csv");
    notices.campaigns();
    return List.copyOf(notices.notices);
  }

  private void age() {
    String last = run.facts().statistics().last();
    if (run.panel().isEmpty()) {
      notices.add(Notice.of("empty"));
    } else if (last.length() == 7) {
      LocalDate end = YearMonth.parse(last).atEndOfMonth();
      if (end.plusDays(OLD_DAYS).isBefore(run.facts().asAt())) {
        notices.add(Notice.of("old", "date", end));
      }
    }
  }

  private void feeds(Past past) {
    Map<String, Long> now = Past.sources(run.table("reconciliation.csv"));
    past.sources().keySet().stream()
        .sorted()
        .forEach(
            source -> {
              long before = past.sources().getOrDefault(source, 0L);
              long read = now.getOrDefault(source, 0L);
              if (!now.containsKey(source)) {
                notices.add(Notice.of("missing", "source", source));
              } else if (read < FEWER * before) {
                notices.add(Notice.of("shrunk", "source", source, "before", before, "now", read));
              }
            });
  }

  private void setAside() {
    Map<String, long[]> sources = new LinkedHashMap<>();
    for (Line line : run.table("reconciliation.csv")) {
      long[] sums = sources.computeIfAbsent(line.text("source"), source -> new long[2]);
      sums[0] += line.count("read");
      sums[1] += line.count("quarantined");
    }
    sources.forEach(
        (source, sums) -> {
          double share = 100.0 * sums[1] / Math.max(1, sums[0]);
          if (share >= MANY) {
            notices.add(Notice.of("set-aside", "source", source, "rows", sums[1], "share", share));
          }
        });
  }

  private void count(String key, String table) {
    long rows = run.table(table).size();
    if (rows > 0) {
      notices.add(Notice.of(key, "n", rows));
    }
  }

  private void campaigns() {
    run.table("campaign_counts.csv").stream()
        .filter(line -> line.text("failure_type").equals("*"))
        .map(line -> line.count("each") - line.count("once"))
        .filter(surplus -> surplus > 0)
        .forEach(surplus -> notices.add(Notice.of("campaigns", "n", surplus)));
  }
}
