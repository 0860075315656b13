package org.redthread.site.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.signals.Explanation;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelFiles;
import org.redthread.themes.FailureTypes;

/**
 * All of a run that its site shows, as plain data from the files of the run alone: the night and
 * {@code redthread site} make the same pages from it.
 *
 * @param panel empty where no complaint has both a date and an organisation that is certain
 * @param explanations by failure type
 * @param tables rows of the smaller files, by name
 * @param themes findings of themes
 */
public record Run(
    RunFacts facts,
    Optional<Panel> panel,
    Names names,
    List<VerdictLine> verdicts,
    Map<String, Explanation> explanations,
    Map<String, List<Line>> tables,
    List<Findings> themes) {
  static final List<String> TABLES =
      List.of(
          "local_outliers.csv",
          "clusters.csv",
          "excerpts.csv",
          "theme_news.csv",
          "recurrence.csv",
          "reconciliation.csv",
          "quarantine.csv",
          "organisation_review.csv",
          "redaction_risk.csv",
          "campaign_counts.csv",
          "suggested_counts.csv");

  public Run {
    verdicts = List.copyOf(verdicts);
    explanations = Map.copyOf(explanations);
    tables = Map.copyOf(tables);
    themes = List.copyOf(themes);
  }

  /**
   * Reads the folder of a run.
   *
   * @throws org.redthread.run.OperatorException if a file is missing or cannot be read
   */
  public static Run read(Path folder) {
    RunFiles files = new RunFiles(folder);
    List<Line> organisations = files.lines(PanelTables.ORGANISATIONS);
    return new Run(
        RunFacts.of(files.manifest()),
        panel(files, organisations),
        Names.of(organisations, files.lines(PanelTables.TYPES)),
        files.lines("verdicts.csv").stream().map(VerdictLine::of).toList(),
        files.explanations().stream()
            .collect(Collectors.toMap(Explanation::failureType, each -> each)),
        TABLES.parallelStream().collect(Collectors.toMap(name -> name, files::lines)),
        themes(files));
  }

  /** A run may hold findings of other kinds of reports too; those have no verdict of a theme. */
  private static List<Findings> themes(RunFiles files) {
    Set<String> types =
        files.lines("verdicts.csv").stream()
            .map(line -> line.text("failure_type"))
            .collect(Collectors.toSet());
    return files.findings().stream()
        .filter(
            file -> {
              String name = String.valueOf(file.getFileName()).replaceAll("\\.json$", "");
              return types.contains(FailureTypes.THEME + name);
            })
        .map(FindingsFile::read)
        .toList();
  }

  private static Optional<Panel> panel(RunFiles files, List<Line> organisations) {
    Path counts = files.required(PanelTables.COUNTS);
    Path types = files.required(PanelTables.TYPES);
    return organisations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PanelFiles(counts, files.required(PanelTables.ORGANISATIONS), types, true).read());
  }

  /** The rows of a file of {@link #TABLES}. */
  public List<Line> table(String name) {
    return tables.getOrDefault(name, List.of());
  }
}
