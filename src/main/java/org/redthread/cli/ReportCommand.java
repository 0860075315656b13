package org.redthread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redthread.report.Format;
import org.redthread.report.Rendering;
import org.redthread.report.Templates;
import org.redthread.report.audit.Audit;
import org.redthread.report.disclosure.Policy;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.ParticularsFile;
import org.redthread.report.particulars.Stage;
import org.redthread.run.OperatorException;
import org.redthread.run.ReportMarks;
import org.redthread.run.Yaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redthread report}: findings of a run as documents. Starts no Spark. */
@Command(
    name = "report",
    description =
        "Writes a report from the findings of a run: of a theme, of the year, or a letter to an organisation.",
    footer = {
      "%nExample:",
      "  redthread report imaging --formats docx,html --language en",
      "  redthread report annual --language nb",
      "  redthread report organisation --organisation CODE --formats pdf",
      "  redthread report imaging --findings out/runs/RUN/findings/imaging.json --out reports"
    })
public final class ReportCommand implements Runnable {
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT",
      description =
          "A theme, as named in its theme file; annual; organisation, or organisation/CODE.")
  String theme;

  @Option(
      names = "--organisation",
      paramLabel = "CODE",
      description = "With organisation: the id of the one that the letter is to.")
  @Nullable String organisation;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run to report on (default: the last good one).")
  @Nullable String run;

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      description = "A findings file, instead of that of a run.")
  @Nullable Path findings;

  @Option(
      names = "--stage",
      defaultValue = "draft",
      paramLabel = "STAGE",
      description = "draft, embargoed, laid or published (default: draft).")
  Stage stage;

  @Option(
      names = "--particulars",
      paramLabel = "FILE",
      description =
          "Number, legal bases, ISBNs, cases, conclusions (default: jobs/conf/reports/THEME.yaml; without it only a draft).")
  @Nullable Path particulars;

  @Option(
      names = "--formats",
      split = ",",
      defaultValue = "docx,pdf,html,xlsx",
      paramLabel = "LIST",
      description = "What to write: docx, pdf, html, xlsx (default: all).")
  List<String> formats;

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "LANGUAGE",
      description = "en or nb (default: en).")
  String language;

  @Option(
      names = "--disclosure",
      defaultValue = "casework",
      paramLabel = "POLICY",
      description =
          "casework, or hes: numbers of 1 to 7 of single organisations are not shown and others rounded to 5 (default: casework).")
  String disclosure;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "The templates of this kind (default: reports-templates/KIND here, or those of the program).")
  @Nullable Path templates;

  @Option(
      names = "--out",
      defaultValue = "out",
      paramLabel = "DIR",
      description =
          "Where runs are found and reports written, as reports/THEME/ (default: out). With --findings: the folder for the documents.")
  Path out;

  @Option(
      names = "--audit",
      description =
          "Check each document for what people with a screen reader, a keyboard or weak eyes would stumble over; exit 3 on a fault.")
  boolean audit;

  @Option(names = "--json", description = "With --audit: print what was found as JSON.")
  boolean json;

  @Option(names = "--quiet", description = "Print nothing but problems.")
  boolean quiet;

  @Override
  public void run() {
    List<Format> wanted = Format.list(formats);
    Language tongue =
        Language.of(language)
            .orElseThrow(
                () ->
                    new OperatorException(
                        "There is no wording in '%s'; --language knows en and nb."
                            .formatted(language)));
    Findings found = FindingsFile.read(file());
    name().check(file(), found);
    List<Path> files =
        new Rendering(
                Templates.open(name().kind(), folder()),
                tongue,
                PageNumbers.here(),
                Policy.of(disclosure))
            .write(
                found, wanted, target(), ParticularsFile.issue(stage, particulars, theme, tongue));
    if (!(audit && json)) {
      files.forEach(this::print);
    }
    mark();
    if (audit) {
      new AuditList(Audit.of(files)).print(spec.commandLine().getOut(), json, quiet);
    }
  }

  /** A report that leaves the house keeps the run that it rests on from retention. */
  private void mark() {
    Path folder = file().toAbsolutePath().getParent();
    Path ground = folder == null ? null : folder.getParent();
    if (stage != Stage.DRAFT && ground != null && Files.exists(ground.resolve("manifest.json"))) {
      String name = stage.name().toLowerCase(Locale.ROOT);
      ReportMarks.add(ground, new ReportMarks.Mark(theme, name, language, LocalDate.now()));
    }
  }

  private ReportName name() {
    return ReportName.of(theme, organisation);
  }

  private void print(Path file) {
    if (!quiet) {
      spec.commandLine().getOut().println(file);
    }
  }

  private Path target() {
    return findings == null ? name().documents(out.resolve("reports")) : out;
  }

  private Path file() {
    if (findings != null) {
      return findings;
    }
    String id = run == null ? latest() : run;
    return name().findings(out.resolve("runs").resolve(id));
  }

  private String latest() {
    Path pointer = out.resolve("latest.json");
    try {
      return Yaml.json().readTree(Files.readString(pointer)).path("run_id").asText();
    } catch (IOException e) {
      throw new OperatorException(
          "There is no last good run under %s; run redthread nightly first, or name findings with --findings."
              .formatted(out),
          e);
    }
  }

  private @Nullable Path folder() {
    Path here = Path.of("reports-templates", name().kind().word());
    return templates != null ? templates : Files.isDirectory(here) ? here : null;
  }
}
