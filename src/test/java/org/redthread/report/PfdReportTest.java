package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.intake.Accepted;
import org.redthread.intake.Complaint;
import org.redthread.intake.FeedAccount;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Provenance;
import org.redthread.report.findings.VerdictKind;
import org.redthread.report.gather.Gathering;
import org.redthread.report.gather.RunFacts;
import org.redthread.report.pdf.PrintedPages;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeMatcher;

/**
 * The imaging report from real letters: the full texts of coroners' reports to prevent future
 * deaths, read by the shipped source, searched for the shipped theme, assessed and rendered by the
 * command. A handful of them is about imaging, so the report must say that it has too little.
 */
@Tag("real-data")
class PfdReportTest {
  private static final Theme THEME = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));
  private static final String ROOT = org.redthread.themes.FailureTypes.THEME + THEME.id();
  private static final Settings SETTINGS = Settings.standard(7).replicates(99);

  @TempDir static Path folder;
  private static Findings findings = SampleReport.findings();

  /** Of the last three years alone, before which no body was written to often enough. */
  private static Findings recent = SampleReport.findings();

  @BeforeAll
  static void gather() throws IOException {
    Path data = Shared.dir().resolve("data");
    assumeTrue(Files.exists(data.resolve("pfd")), "the coroners' reports are not at hand");
    Source source = Source.read(Path.of("jobs/conf/sources/pfd-fulltext.yaml"));
    FeedAccount account = FeedAccount.of(source, data);
    Panel panel = panel(letters(source, data));
    RunFacts run =
        new RunFacts(
            LocalDate.of(2024, 3, 31),
            new Provenance("pfd", "1", "c", "h", 7, "none", "17", List.of()),
            new DataQuality(account.files().stream().map(PfdReportTest::line).toList(), 0),
            false,
            Map.of());
    findings = gathered(panel, SETTINGS, run);
    recent = gathered(panel, SETTINGS.currentFrom("2021-04"), run);
    Files.writeString(folder.resolve("imaging.json"), FindingsFile.write(findings));
  }

  private static Findings gathered(Panel panel, Settings settings, RunFacts run) {
    return new Gathering(panel, settings, Systemic.assess(panel, settings), run).of(THEME);
  }

  private static DataQuality.Line line(org.redthread.intake.Reconciliation file) {
    return new DataQuality.Line(
        file.source(),
        file.file(),
        file.read(),
        file.accepted(),
        file.superseded(),
        file.duplicate(),
        file.quarantined());
  }

  /** Each letter once for each body that it was sent to, where one is named. */
  private static List<Complaint> letters(Source source, Path data) {
    List<Complaint> letters = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Path file : source.files(data)) {
      try (FeedReader feed = FeedReader.open(source, data, file)) {
        feed.forEachRemaining(
            row -> {
              if (row instanceof Accepted yes
                  && !yes.complaint().organisation().isBlank()
                  && seen.add(List.of(yes.record(), yes.complaint().organisation()))) {
                letters.add(yes.complaint());
              }
            });
      }
    }
    return letters;
  }

  private static List<String> nodes() {
    List<String> nodes = new ArrayList<>(List.of(ROOT));
    THEME.subThemes().forEach(sub -> nodes.add(ROOT + "/" + sub.id()));
    return nodes;
  }

  private static Panel panel(List<Complaint> letters) {
    List<String> bodies =
        List.copyOf(
            letters.stream()
                .map(Complaint::organisation)
                .collect(Collectors.toCollection(TreeSet::new)));
    List<FailureTypes.Node> types =
        nodes().stream().map(n -> new FailureTypes.Node(n, n.equals(ROOT) ? "" : ROOT, n)).toList();
    Periods months = Periods.months(YearMonth.of(2013, 7), 129);
    PanelBuilder panel =
        Panel.of(
            bodies.stream().map(id -> new PanelOrganisation(id, "", "")).toList(),
            new FailureTypes(types),
            months);
    ThemeMatcher matcher = new ThemeMatcher(List.of(THEME));
    for (Complaint letter : letters) {
      YearMonth month = YearMonth.from(Objects.requireNonNull(letter.received()));
      int body = bodies.indexOf(letter.organisation());
      int at = months.index(month.toString());
      if (at >= 0 && at < 129) {
        panel.total(body, at, 1);
        for (String node : matcher.match(letter.narrative(), "en", List.of(), List.of())) {
          panel.add(nodes().indexOf(org.redthread.themes.FailureTypes.THEME + node), body, at, 1);
        }
      }
    }
    return panel.build();
  }

  @Test
  void thereIsTooLittleEvidenceAndTheReportSaysSo() {
    assertThat(findings.theme().complaints()).isBetween(1L, 20L);
    assertThat(findings.theme().verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(text(findings, Language.EN))
        .contains("in the one organisation that could be tested not even a twentyfold rise")
        .doesNotContain("is systemic", "the no failings", "in no regions");
    assertThat(text(findings, Language.NB))
        .contains("hos den ene virksomheten som kunne vurderes, ville ikke engang en tjuedobling")
        .doesNotContain("er systemisk", " de ingen", "i ingen regioner");
    assertThat(verdicts(Language.EN)).isNotEmpty().containsOnly("Too little evidence");
    assertThat(verdicts(Language.NB)).isNotEmpty().containsOnly("For lite grunnlag");
  }

  @Test
  void noOrganisationWithAHistoryIsSaidInBothLanguages() {
    assertThat(recent.theme().verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(text(recent, Language.EN))
        .contains("No organisation has a history long enough to say")
        .contains("no failing had a history long enough to be tested")
        .doesNotContain("is systemic", "the no failings", "in no regions");
    assertThat(text(recent, Language.NB))
        .contains("Ingen virksomhet har lang nok historikk til å si")
        .contains("ingen sviktområder en historikk lang nok til å testes")
        .doesNotContain("er systemisk", " de ingen", "i ingen regioner");
  }

  /** What the table of verdicts says of the theme and its failings. */
  private static List<String> verdicts(Language language) {
    Report report = report(language);
    return report
        .blocks()
        .filter(b -> b instanceof Block.Table table && table.id().equals("table-verdicts"))
        .flatMap(b -> ((Block.Table) b).rows().stream())
        .map(row -> Inline.plain(row.cells().get(1), report.numbering()))
        .toList();
  }

  private static Report report(Language language) {
    return SampleYear.report(findings, language);
  }

  private static String text(Findings of, Language language) {
    Report report = SampleYear.report(of, language);
    return report
        .blocks()
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> Inline.plain(((Block.Paragraph) b).text(), report.numbering()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noSectionChartOrTableIsEmpty(Language language) {
    Report report = report(language);
    assertThat(report.sections()).allMatch(section -> !section.blocks().isEmpty());
    report
        .blocks()
        .forEach(
            block -> {
              if (block instanceof Block.Picture picture) {
                assertThat(picture.chart().facts()).as(picture.id()).isNotEmpty();
              } else if (block instanceof Block.Table table) {
                assertThat(table.rows()).as(table.id()).isNotEmpty();
              }
            });
  }

  /** The command writes the four formats, and its own audit finds nothing in them. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theCommandWritesAndAuditsTheFourFormats(Language language) throws IOException {
    Path out = folder.resolve(language.code());
    String file = folder.resolve("imaging.json").toString();
    assertThat(
            Main.run(
                "report",
                "imaging",
                "--findings",
                file,
                "--out",
                out.toString(),
                "--language",
                language.code(),
                "--audit",
                "--quiet"))
        .isZero();
    assertThat(List.of("docx", "pdf", "html", "xlsx"))
        .allSatisfy(ending -> assertThat(out.resolve("imaging." + ending)).isNotEmptyFile());
    assertThat(
            PrintedPages.faults(report(language), Files.readAllBytes(out.resolve("imaging.pdf"))))
        .isEmpty();
  }
}
