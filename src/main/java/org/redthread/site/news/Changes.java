package org.redthread.site.news;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.site.data.Past;
import org.redthread.site.data.Run;
import org.redthread.site.data.RunId;
import org.redthread.site.data.Runs;
import org.redthread.site.data.VerdictLine;
import org.redthread.themes.FailureTypes;

/**
 * What a run says that an earlier one did not.
 *
 * @param since the earlier run
 * @param verdicts that are others now, what matters most first
 * @param types failure types that had no verdict before
 * @param clusters rows of recurring themes that nobody has seen, the largest first
 * @param ended how many recurring themes are there no more
 * @param anew what only has another id, or is looked for the first time
 * @param outliers rows of organisations that did not stand out before
 * @param themes cases of each theme that came or went
 */
public record Changes(
    Past since,
    List<VerdictChange> verdicts,
    List<VerdictLine> types,
    List<Line> clusters,
    long ended,
    Anew anew,
    List<Line> outliers,
    List<ThemeCases> themes) {
  public Changes {
    verdicts = List.copyOf(verdicts);
    types = List.copyOf(types);
    clusters = List.copyOf(clusters);
    outliers = List.copyOf(outliers);
    themes = List.copyOf(themes);
  }

  /** Against the run before; empty on the first run ever. */
  public static Optional<Changes> sinceLast(Run run, Runs runs) {
    return runs.last(id(run)).map(past -> between(past, run, run.table("theme_news.csv")));
  }

  /** Against the run of 30 days ago, or the oldest that is kept. */
  public static Optional<Changes> sinceMonth(Run run, Runs runs) {
    return runs.monthAgo(id(run))
        .map(
            past -> {
              List<Line> news = runs.between(past.id(), id(run), "theme_news.csv");
              return between(
                  past,
                  run,
                  Stream.concat(news.stream(), run.table("theme_news.csv").stream()).toList());
            });
  }

  private static RunId id(Run run) {
    return RunId.of(run.facts().run()).orElseThrow();
  }

  /**
   * What is no news, though no earlier run has it: letters that were there are read again, or with
   * another configuration.
   *
   * @param clusters ids of recurring themes that had another id
   * @param themes themes of the configuration whose cases were all found anew
   */
  public record Anew(Set<String> clusters, long themes) {
    public Anew {
      clusters = Set.copyOf(clusters);
    }

    public boolean none() {
      return clusters.isEmpty() && themes == 0;
    }
  }

  /** Whether nobody has seen a recurring theme before this run. */
  public boolean isNew(Line cluster) {
    return clusters.stream().anyMatch(line -> line.text("id").equals(cluster.text("id")));
  }

  /** Whether a recurring theme has an id that nobody has seen, and is no news. */
  public boolean isAnew(Line cluster) {
    return anew.clusters().contains(cluster.text("id"));
  }

  private static Changes between(Past past, Run run, List<Line> news) {
    FoundAnew themes = new FoundAnew(past, run.table("clusters.csv"));
    List<Line> unknown = themes.unknown();
    Set<String> seen =
        unknown.stream()
            .filter(themes::seen)
            .map(line -> line.text("id"))
            .collect(Collectors.toSet());
    List<Line> fresh = unknown.stream().filter(line -> !seen.contains(line.text("id"))).toList();
    List<ThemeCases> cases = cases(news);
    List<String> again =
        cases.stream()
            .filter(each -> each.whole() && anew(each, past, run))
            .map(ThemeCases::type)
            .toList();
    List<ThemeCases> came =
        cases.stream().filter(each -> again.stream().noneMatch(each::within)).toList();
    return new Changes(
        past,
        changed(past, run),
        run.verdicts().stream()
            .filter(now -> !past.verdicts().containsKey(now.type()))
            .sorted(Comparator.comparing(VerdictLine::kind))
            .toList(),
        fresh.stream()
            .sorted(Comparator.comparingLong((Line line) -> -line.count("size")))
            .toList(),
        Math.max(0, themes.lost() - seen.size()),
        new Anew(seen, again.size()),
        outliers(past, run),
        came);
  }

  /** What matters most first, whether it is found now or was found before. */
  private static List<VerdictChange> changed(Past past, Run run) {
    return run.verdicts().stream()
        .filter(now -> past.verdicts().getOrDefault(now.type(), now.kind()) != now.kind())
        .map(now -> new VerdictChange(now, past.verdicts().getOrDefault(now.type(), now.kind())))
        .sorted(
            Comparator.comparing(VerdictChange::gravest)
                .thenComparing(change -> change.now().kind()))
        .toList();
  }

  /** Whether a theme is followed for the first time, or each of its cases was read again. */
  private static boolean anew(ThemeCases cases, Past past, Run run) {
    OptionalLong now =
        run.verdicts().stream()
            .filter(verdict -> verdict.type().equals(cases.type()))
            .mapToLong(VerdictLine::complaints)
            .findFirst();
    long before = past.complaints().getOrDefault(cases.type(), -1L);
    return now.isPresent() && (before < 0 || (before > 0 && cases.fresh() >= now.getAsLong()));
  }

  /** Once a cell, though it may stand out over all years and over the last. */
  private static List<Line> outliers(Past past, Run run) {
    Map<Cell, Line> fresh = new LinkedHashMap<>();
    run.table("local_outliers.csv").stream()
        .filter(line -> !past.outliers().contains(Cell.of(line)))
        .forEach(line -> fresh.putIfAbsent(Cell.of(line), line));
    return List.copyOf(fresh.values());
  }

  private static List<ThemeCases> cases(List<Line> news) {
    Map<String, ThemeCases> cases = new LinkedHashMap<>();
    for (Line line : news) {
      ThemeCases each =
          new ThemeCases(
              FailureTypes.THEME + line.text("theme"),
              line.text("label"),
              line.count("new_cases"),
              line.count("gone_cases"));
      cases.merge(each.type(), each, ThemeCases::plus);
    }
    return cases.values().stream().sorted(Comparator.comparing(ThemeCases::type)).toList();
  }

  /** Whether there is nothing to tell. */
  public boolean none() {
    return verdicts.isEmpty()
        && types.isEmpty()
        && clusters.isEmpty()
        && ended == 0
        && anew.none()
        && outliers.isEmpty()
        && themes.isEmpty();
  }
}
