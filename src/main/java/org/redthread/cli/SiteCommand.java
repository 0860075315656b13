package org.redthread.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.site.Site;
import org.redthread.site.SiteTemplates;
import org.redthread.site.pages.Pages.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread site}: the morning page of a run, made again from its files. */
@Command(
    name = "site",
    description = {
      "Makes the morning page of a run again, from the files of the run alone: pages that open from"
          + " a file or any web server. Starts no Spark."
    },
    footer = {
      "%nExamples:",
      "  redthread site",
      "      makes out/site anew from the last good run; open out/site/index.html",
      "  redthread site --run 2024-12-31-001 --language nb --to /srv/www/morgen",
      "      an earlier run, in Norwegian, in a folder of its own"
    })
final class SiteCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run; by default the last good one.")
  @Nullable String run;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder of the results, where runs are found (default: out).")
  Path out;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description =
          "Folder of the site, replaced as a whole (default: site in the results folder).")
  @Nullable Path to;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "both",
      description = "en, nb or both (default: both).")
  String language;

  @Option(
      names = "--pairs-from",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Complaints from which on a failure type at an organisation has a page of its own (default: 5).")
  int fewest;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The templates (default: reports-templates here, or those of the program).")
  @Nullable Path templates;

  @Option(names = "--quiet", description = "Print nothing but problems.")
  boolean quiet;

  @Override
  public void run() {
    Path folder = new RunResults(out).file(run, "manifest.json").toAbsolutePath().getParent();
    Path target = to == null ? out.resolve("site") : to;
    Path words = templates == null ? Path.of("reports-templates") : templates;
    if (fewest < 1) {
      throw new OperatorException("--pairs-from is a number of complaints, at least 1.");
    }
    Site site =
        new Site(
            java.util.Objects.requireNonNull(folder),
            out.resolve("runs"),
            templates == null && !Files.isDirectory(words)
                ? new SiteTemplates(null)
                : SiteTemplates.below(words),
            new Choices(languages(), fewest));
    Site.Written written = site.write(target);
    if (!quiet) {
      spec.commandLine().getOut().println(line(target, written));
      spec.commandLine().getOut().flush();
    }
  }

  private static String line(Path target, Site.Written written) {
    return String.format(
        Locale.ROOT,
        "%s: %,d pages, %.1f MB, the largest %d KB",
        target.resolve("index.html"),
        written.pages(),
        written.bytes() / 1e6,
        (written.largest() + 999) / 1000);
  }

  private List<Language> languages() {
    return language.equals("both")
        ? Arrays.asList(Language.values())
        : List.of(
            Language.of(language)
                .orElseThrow(
                    () ->
                        new OperatorException(
                            "There is no wording in '%s'; --language knows en, nb and both."
                                .formatted(language))));
  }
}
