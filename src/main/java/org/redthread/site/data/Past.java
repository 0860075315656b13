package org.redthread.site.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.signals.VerdictKind;

/**
 * What an earlier run said, as far as a later one is held against it.
 *
 * @param verdicts by failure type
 * @param complaints by failure type
 * @param looked whether the run looked for recurring themes at all
 * @param clusters the recurring themes that were there, by id
 * @param outliers organisation and failure type of those that stood out
 * @param sources rows read, by feed
 * @param accepted rows that counted
 */
public record Past(
    RunId id,
    Map<String, VerdictKind> verdicts,
    Map<String, Long> complaints,
    boolean looked,
    Map<String, PastTheme> clusters,
    Set<Cell> outliers,
    Map<String, Long> sources,
    long accepted) {
  public Past {
    verdicts = Map.copyOf(verdicts);
    complaints = Map.copyOf(complaints);
    clusters = Map.copyOf(clusters);
    outliers = Set.copyOf(outliers);
    sources = Map.copyOf(sources);
  }

  static Past read(RunId id, Path folder) {
    RunFiles files = new RunFiles(folder);
    List<VerdictLine> verdicts = files.lines("verdicts.csv").stream().map(VerdictLine::of).toList();
    return new Past(
        id,
        verdicts.stream().collect(Collectors.toMap(VerdictLine::type, VerdictLine::kind)),
        verdicts.stream().collect(Collectors.toMap(VerdictLine::type, VerdictLine::complaints)),
        files.has("clusters.csv"),
        clusters(files.lines("clusters.csv")).stream()
            .collect(Collectors.toMap(line -> line.text("id"), PastTheme::of, (a, b) -> a)),
        files.lines("local_outliers.csv").stream().map(Cell::of).collect(Collectors.toSet()),
        sources(files.lines("reconciliation.csv")),
        accepted(files.lines("reconciliation.csv")));
  }

  /** Rows of the recurring themes that are there, not of those that ended. */
  public static List<Line> clusters(List<Line> lines) {
    return lines.stream().filter(line -> line.count("size") > 0).toList();
  }

  /** Rows that counted, of all feeds. */
  public static long accepted(List<Line> lines) {
    return lines.stream().mapToLong(line -> line.count("accepted")).sum();
  }

  /** Rows read, by feed, in the order of the file. */
  public static Map<String, Long> sources(List<Line> lines) {
    Map<String, Long> sources = new LinkedHashMap<>();
    lines.forEach(line -> sources.merge(line.text("source"), line.count("read"), Long::sum));
    return sources;
  }
}
