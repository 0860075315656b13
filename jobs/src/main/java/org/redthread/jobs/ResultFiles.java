package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.signals.VerdictFile;
import org.redthread.signals.local.LocalOutlierFile;
import org.redthread.site.data.PanelTables;
import org.redthread.themes.FailureTypes;

/** Writes the files of a run that others read; commands.md and the data dictionary bind them. */
final class ResultFiles {
  private final Path folder;

  ResultFiles(Path folder) {
    this.folder = folder;
  }

  /** The files written. */
  List<String> write(Results results, NightlyInputs inputs) {
    List<String> files = new ArrayList<>(figures(results, inputs));
    List<ClusterLine> clusters = new ArrayList<>(results.counted().text().clusters());
    clusters.addAll(results.local());
    ClusterFile.write(folder.resolve("clusters.csv"), clusters, results.clusters());
    files.add("clusters.csv");
    files.addAll(new TextFiles(folder).write(results.counted(), themeLabels(inputs)));
    files.addAll(
        new PanelTables(inputs.directory()::name, type -> norwegian(results, type))
            .write(folder, results.panel()));
    return files;
  }

  private static Map<String, String> themeLabels(NightlyInputs inputs) {
    Map<String, String> labels = new HashMap<>();
    inputs
        .themes()
        .forEach(
            theme ->
                theme
                    .criteria()
                    .forEach((node, criterion) -> labels.put(node, criterion.label("en"))));
    return labels;
  }

  private List<String> figures(Results results, NightlyInputs inputs) {
    reconciliation(results);
    quarantine(results);
    VerdictFile.write(folder.resolve("verdicts.csv"), results.verdicts());
    LocalOutlierFile.write(
        folder.resolve("local_outliers.csv"),
        results.outliers(),
        inputs.directory()::name,
        type -> label(results, type));
    explanations(results);
    review(results, inputs);
    return List.of(
        "reconciliation.csv",
        "quarantine.csv",
        "verdicts.csv",
        "local_outliers.csv",
        "explanations.json",
        "organisation_review.csv");
  }

  private static String norwegian(Results results, String type) {
    FailureTypes types = results.counted().types();
    return types.label(types.tree().index(type), "nb");
  }

  private static String label(Results results, String type) {
    return results
        .panel()
        .map(panel -> panel.types().label(panel.types().position(type)))
        .orElse(type);
  }

  private void reconciliation(Results results) {
    try (CsvFile file =
        CsvFile.create(
            folder.resolve("reconciliation.csv"),
            "source",
            "file",
            "read",
            "accepted",
            "superseded",
            "duplicate",
            "quarantined")) {
      results
          .counted()
          .accounts()
          .forEach(
              line ->
                  file.row(
                      line.source(),
                      line.file(),
                      line.read(),
                      line.accepted(),
                      line.superseded(),
                      line.duplicate(),
                      line.quarantined()));
    }
  }

  private void quarantine(Results results) {
    try (CsvFile file =
        CsvFile.create(
            folder.resolve("quarantine.csv"), "source", "file", "line", "field", "reason")) {
      results
          .counted()
          .quarantine()
          .forEach(
              row -> file.row(row.source(), row.file(), row.line(), row.field(), row.reason()));
    }
  }

  /** What {@code redthread explain} shows, one entry a failure type. */
  private void explanations(Results results) {
    try {
      Files.write(
          folder.resolve("explanations.json"),
          Yaml.json().writeValueAsBytes(results.assessment().explanations()));
    } catch (IOException e) {
      throw new OperatorException(
          "The results folder %s cannot be written: %s.".formatted(folder, Failure.reason(e)), e);
    }
  }

  /** Printed names that a person should look at, in the shape of the review file. */
  private void review(Results results, NightlyInputs inputs) {
    try (CsvFile file =
        CsvFile.create(
            folder.resolve("organisation_review.csv"),
            "name",
            "organisation_id",
            "organisation_name",
            "score",
            "decision")) {
      results.counted().names().stream()
          .filter(name -> !name.decision().equals("automatic"))
          .forEach(
              name ->
                  file.row(
                      name.printed(),
                      name.organisation(),
                      name.organisation().isEmpty()
                          ? ""
                          : inputs.directory().name(name.organisation()),
                      name.score(),
                      name.decision()));
    }
  }
}
