package org.redthread.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redthread.report.findings.Language;
import org.redthread.signals.Assessment;
import org.redthread.signals.Model;
import org.redthread.signals.Panel;
import org.redthread.site.Site;
import org.redthread.site.SiteRun;
import org.redthread.site.SiteTemplates;
import org.redthread.site.pages.Pages.Choices;

/** Seconds of a site with a page for each failure type at each organisation; see bench/site.sh. */
public final class SiteBench {
  private static final String RUN = "2024-12-31-001";
  private static final int MONTHS = 72;

  private SiteBench() {}

  /** FOLDER ORGANISATIONS TYPES LANGUAGES. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]);
    int organisations = Integer.parseInt(arguments[1]);
    int types = Integer.parseInt(arguments[2]);
    Panel panel = SiteRun.panel(organisations, types, MONTHS);
    Assessment nothing =
        new Assessment(
            List.of(),
            List.of(),
            new Assessment.Facts(1, 0, 0, 0, Model.COMPOSITION, 0.05, "", "2024-12", List.of()));
    SiteRun run = new SiteRun(folder).write(RUN, Optional.of(panel), nothing);
    List<Language> languages =
        List.of(Language.values()).subList(0, Integer.parseInt(arguments[3]));
    long start = System.nanoTime();
    Site.Written written =
        new Site(
                run.out().resolve("runs").resolve(RUN),
                run.out().resolve("runs"),
                new SiteTemplates(null),
                new Choices(languages, 1))
            .write(folder.resolve("site"));
    out.printf(
        Locale.ROOT,
        "%d organisations x %d types, %d language(s): %,d pages, %.1f MB, the largest %.0f KB, %.1f s%n",
        organisations,
        types,
        languages.size(),
        written.pages(),
        written.bytes() / 1e6,
        written.largest() / 1e3,
        (System.nanoTime() - start) / 1e9);
  }
}
