package org.redthread.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.report.Format;
import org.redthread.report.Rendering;
import org.redthread.report.Templates;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Provenance;
import org.redthread.report.gather.FileNames;
import org.redthread.report.gather.Gathering;
import org.redthread.report.gather.Remedies;
import org.redthread.report.gather.RunFacts;
import org.redthread.report.gather.WholeRun;
import org.redthread.report.gather.YearGathering;
import org.redthread.run.Build;
import org.redthread.run.OperatorException;
import org.redthread.signals.Panel;
import org.redthread.signals.Settings;
import org.redthread.themes.Theme;

/** The findings and the reports that the configuration names: of themes and of the year. */
final class ThemeReports {
  private static final String ANNUAL = Kind.ANNUAL.word();

  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Path folder;
  private final List<Findings> found = new ArrayList<>();

  /**
   * @param folder of the run, not yet published
   */
  ThemeReports(NightlyOptions options, NightlyInputs inputs, Path folder) {
    this.options = options;
    this.inputs = inputs;
    this.folder = folder;
  }

  /**
   * Writes findings/THEME.json of every theme, annual.json and those of organisations; the files
   * written.
   */
  List<String> findings(Results results, Opened opened, YearFacts year, Remedies remedies) {
    if (results.panel().isEmpty()) {
      return List.of();
    }
    Panel panel = results.panel().get();
    Settings settings = options.configuration().settings(options.seed());
    RunFacts facts = facts(results, opened);
    List<String> files = new ArrayList<>();
    for (Theme theme : inputs.themes()) {
      Findings findings = new Gathering(panel, settings, results.assessment(), facts).of(theme);
      keep(theme.id(), remedies.into(findings), files);
    }
    YearGathering gathering =
        new YearGathering(
            new WholeRun(panel, settings, results.assessment()), facts, year.office(results));
    keep(ANNUAL, gathering.annual(), files);
    for (String id : options.configuration().letters().of(panel, results.outliers())) {
      keep("organisations/" + FileNames.of(id), gathering.letter(id), files);
    }
    return files;
  }

  private void keep(String name, Findings findings, List<String> files) {
    write(folder.resolve("findings").resolve(name + ".json"), findings);
    files.add(name + ".json");
    if (options.configuration().reports().contains(name)) {
      found.add(findings);
    }
  }

  private static void write(Path file, Findings findings) {
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      Files.writeString(file, FindingsFile.write(findings), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static OperatorException unwritable(Path file, IOException e) {
    return new OperatorException("%s cannot be written: %s.".formatted(file, Failure.reason(e)), e);
  }

  /** Renders into a folder that no reader looks at; the documents written. */
  List<String> render() {
    List<String> files = new ArrayList<>();
    for (Findings findings : found) {
      Templates templates = Templates.under(findings.kind(), options.configuration().templates());
      Rendering rendering = new Rendering(templates, Language.EN, PageNumbers.here());
      Path target = folder.resolve("reports").resolve(findings.subject().id());
      rendering
          .write(findings, List.of(Format.values()), target)
          .forEach(file -> files.add(String.valueOf(file.getFileName())));
    }
    return files;
  }

  /** Puts copies of the documents where readers look, each all or nothing. */
  void publish(Path run) {
    for (Findings findings : found) {
      String theme = findings.subject().id();
      Path to = options.out().resolve("reports").resolve(theme);
      try {
        PublishedCopies.put(run.resolve("reports").resolve(theme), to);
      } catch (IOException e) {
        throw unwritable(to, e);
      }
    }
  }

  private RunFacts facts(Results results, Opened opened) {
    List<DataQuality.Line> lines =
        results.counted().accounts().stream()
            .map(
                line ->
                    new DataQuality.Line(
                        line.source(),
                        line.file(),
                        line.read(),
                        line.accepted(),
                        line.superseded(),
                        line.duplicate(),
                        line.quarantined()))
            .toList();
    Map<String, String> names = new HashMap<>();
    results
        .panel()
        .ifPresent(
            panel ->
                panel
                    .organisations()
                    .forEach(each -> names.put(each.id(), inputs.directory().name(each.id()))));
    return new RunFacts(
        options.asAt(),
        provenance(results, opened),
        new DataQuality(lines, results.withoutOrganisation()),
        options.configuration().asItIsNow(),
        names);
  }

  private Provenance provenance(Results results, Opened opened) {
    return new Provenance(
        results.run(),
        Build.text("version"),
        Build.text("commit"),
        Fingerprint.of(options.configuration().file()),
        options.seed(),
        opened.spark().version(),
        System.getProperty("java.version", "unknown"),
        results.counted().live().stream()
            .map(file -> new Provenance.Input(file.path(), file.sha256(), file.read()))
            .toList());
  }
}
