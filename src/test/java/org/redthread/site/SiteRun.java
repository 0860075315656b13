package org.redthread.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.findings.Language;
import org.redthread.run.CsvFile;
import org.redthread.run.Yaml;
import org.redthread.signals.Assessment;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.VerdictFile;
import org.redthread.site.data.PanelTables;
import org.redthread.site.pages.Pages.Choices;

/** A results folder with small runs of invented organisations. */
public final class SiteRun {
  /** Names that have broken other people's pages. */
  static final Map<String, String> NAMES =
      Map.of(
          "XA001", "<script>alert('x')</script> & \"Sons\"",
          "XA002", "Ærlig Øyes Åpne Sykehus HF",
          "XA003", "L".repeat(200),
          "xa-4/é", "Not a code");

  private final Path out;

  public SiteRun(Path out) {
    this.out = out;
  }

  /** Two nights alike but for their dates. */
  static SiteRun nights(Path out) {
    return new SiteRun(out)
        .write(SampleSite.FIRST, Optional.of(panel(6, 3, 24)))
        .write(SampleSite.SECOND, Optional.of(panel(6, 3, 24)));
  }

  public Path out() {
    return out;
  }

  Path folder(String run) {
    return out.resolve("runs").resolve(run);
  }

  /** The site of a run, in both languages. */
  public Site site(String run) {
    Choices choices = new Choices(List.of(Language.values()), 1);
    return new Site(folder(run), out.resolve("runs"), new SiteTemplates(null), choices);
  }

  /** Writes the site of a run beside the runs; its folder. */
  Path written(String run) {
    Path site = out.resolve("site");
    site(run).write(site);
    return site;
  }

  /** Organisations in two sectors and two regions, with counts that anyone can foretell. */
  public static Panel panel(int organisations, int types, int months) {
    List<PanelOrganisation> bodies = new ArrayList<>();
    List<String> odd = List.of("XA001", "XA002", "XA003", "xa-4/é");
    for (int i = 0; i < organisations; i++) {
      String id = i < odd.size() ? odd.get(i) : "XB%04d".formatted(i);
      bodies.add(new PanelOrganisation(id, i % 2 == 0 ? "acute" : "", i % 3 == 0 ? "Øst" : "Vest"));
    }
    List<FailureTypes.Node> nodes = new ArrayList<>();
    nodes.add(new FailureTypes.Node("all", "", "All & sundry"));
    for (int t = 1; t < types; t++) {
      nodes.add(new FailureTypes.Node("all/type-" + t, "all", "Type " + t));
    }
    nodes.add(new FailureTypes.Node("theme/imaging", "", "Imaging"));
    PanelBuilder panel =
        Panel.of(bodies, new FailureTypes(nodes), Periods.months(YearMonth.of(2021, 1), months));
    for (int o = 0; o < organisations; o++) {
      for (int month = 0; month < months; month++) {
        int total = 0;
        for (int t = 1; t < types; t++) {
          int count =
              (o * 7 + t * 3 + month) % 4 == 0 ? 1 + (month > 2 * months / 3 ? t % 2 : 0) : 0;
          panel.add(t, o, month, count);
          total += count;
        }
        panel.add(0, o, month, total);
        panel.add(types, o, month, total % 3);
        panel.total(o, month, total + 1);
      }
    }
    return panel.build();
  }

  /** Writes what a night leaves, with the statistics' own verdicts. */
  public SiteRun write(String run, Optional<Panel> panel) {
    Settings settings = Settings.standard(1).replicates(99);
    Assessment assessment =
        panel
            .map(found -> Systemic.assess(found, settings))
            .orElse(new Assessment(List.of(), List.of(), facts()));
    return write(run, panel, assessment);
  }

  private static Assessment.Facts facts() {
    return new Assessment.Facts(
        1, 19, 0, 0, org.redthread.signals.Model.COMPOSITION, 0.05, "", "", List.of());
  }

  /** Writes what a night leaves, with the verdicts given. */
  public SiteRun write(String run, Optional<Panel> panel, Assessment assessment) {
    Path folder = folder(run);
    new PanelTables(id -> NAMES.getOrDefault(id, id), type -> "Nb " + type).write(folder, panel);
    VerdictFile.write(folder.resolve("verdicts.csv"), assessment.verdicts());
    json(folder.resolve("explanations.json"), assessment.explanations());
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("run", run);
    manifest.put("as_at", run.substring(0, 10));
    manifest.put("version", "0");
    manifest.put("statistics", assessment.facts());
    json(folder.resolve("manifest.json"), manifest);
    if (panel.isPresent()) {
      copy(folder.resolve("findings").resolve("imaging.json"));
    }
    table(
        run,
        "reconciliation.csv",
        "source,file,read,accepted,superseded,duplicate,quarantined",
        "feed,a<b>.csv,100,90,2,3,5");
    return this;
  }

  private static void copy(Path to) {
    try (var findings = SiteRun.class.getResourceAsStream("/findings/imaging.json")) {
      Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
      Files.copy(
          java.util.Objects.requireNonNull(findings),
          to,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(Path file, Object value) {
    try {
      Files.write(file, Yaml.json().writeValueAsBytes(value));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of the smaller files of a run; cells have no commas. */
  SiteRun table(String run, String name, String columns, String... rows) {
    try (CsvFile file = CsvFile.create(folder(run).resolve(name), columns.split(","))) {
      for (String row : rows) {
        file.row((Object[]) row.split(",", -1));
      }
    }
    return this;
  }

  /** Verdicts on {@code all/type-1} and {@code all/type-2} in place of those that were. */
  SiteRun verdicts(String run, String first, String second) {
    return table(
        run,
        "verdicts.csv",
        "failure_type,label,level,verdict,complaints",
        "all/type-2,Two,1," + second + ",5",
        "all/type-1,One,1," + first + ",5");
  }

  /** Recurring themes of {@code all/type-1}, one a row: id and letters. */
  SiteRun clusters(String run, String... rows) {
    String[] full = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split(",");
      full[i] =
          cells[0] + ",lost <letters>," + cells[1] + ",4,2021-02-03,2023-04-05,all/type-1,born";
    }
    return table(
        run, "clusters.csv", "id,label,size,organisations,first,last,failure_type,state", full);
  }
}
