package org.redthread.report.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.charts.Chart;
import org.redthread.report.compose.Composer;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.Provenance;
import org.redthread.report.findings.RegionRow;
import org.redthread.report.findings.Summaries;
import org.redthread.report.findings.Trends;
import org.redthread.report.findings.VerdictKind;
import org.redthread.signals.Assessment;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.themes.Theme;

/** Thirty organisations over five years; at twenty-four of them imaging trebles in the last two. */
class GatheringTest {
  private static final Theme THEME = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));
  private static final String ROOT = org.redthread.themes.FailureTypes.THEME + THEME.id();
  private static final Settings SETTINGS = Settings.standard(7).replicates(99);
  private static Panel panel = panel(0);
  private static Assessment assessment = Systemic.assess(panel, SETTINGS);
  private static Findings findings = gathered();

  private static Findings gathered() {
    return new Gathering(panel, SETTINGS, assessment, run()).of(THEME);
  }

  private static RunFacts run() {
    var line = new DataQuality.Line("feed", "feed.csv", 10, 9, 0, 0, 1);
    return new RunFacts(
        LocalDate.of(2024, 12, 31),
        new Provenance("r1", "1", "c", "h", 7, "s", "17", List.of()),
        new DataQuality(List.of(line), 3),
        true,
        Map.of("T00", "Aldermarsh Trust"));
  }

  @Test
  void sayWhatThemeAndFailingsAreInBothLanguages() {
    assertThat(findings.subject().definition().en()).startsWith("An X-ray, scan or other image");
    assertThat(findings.subject().definition().nb()).startsWith("Det er tatt røntgen");
    assertThat(findings.verdicts())
        .allSatisfy(
            verdict ->
                assertThat(verdict.definition().orElseThrow().nb())
                    .as(verdict.node())
                    .isNotBlank());
  }

  private static List<String> nodes() {
    List<String> nodes = new ArrayList<>(List.of(ROOT));
    THEME.subThemes().forEach(s -> nodes.add(ROOT + "/" + s.id()));
    return nodes;
  }

  /** Months of history: 60, or as few as asked. */
  private static Panel panel(int months) {
    int periods = months == 0 ? 60 : months;
    List<PanelOrganisation> organisations =
        IntStream.range(0, 30)
            .mapToObj(i -> new PanelOrganisation("T%02d".formatted(i), "acute", "r" + i % 3))
            .toList();
    List<FailureTypes.Node> types =
        nodes().stream().map(n -> new FailureTypes.Node(n, n.equals(ROOT) ? "" : ROOT, n)).toList();
    PanelBuilder builder =
        Panel.of(
            organisations, new FailureTypes(types), Periods.months(YearMonth.of(2020, 1), periods));
    SplittableRandom random = new SplittableRandom(11);
    for (int o = 0; o < 30; o++) {
      for (int t = 0; t < periods; t++) {
        int imaging = random.nextInt(o < 24 && t >= 36 ? 7 : 3);
        builder.add(0, o, t, imaging).add(1, o, t, imaging).total(o, t, imaging + 18);
      }
    }
    return builder.build();
  }

  @BeforeAll
  static void thePlantedFailingIsFound() {
    assertThat(assessment.of(ROOT).orElseThrow().verdict().name()).isEqualTo("SYSTEMIC");
  }

  @Test
  void carriesTheVerdictFigureByFigure() {
    Verdict row = assessment.of(ROOT).orElseThrow();
    NodeVerdict theme = findings.theme();
    assertThat(theme.verdict()).isEqualTo(VerdictKind.SYSTEMIC);
    assertThat(theme.complaints()).isEqualTo(row.complaints());
    assertThat(theme.atLeastOrganisations()).isEqualTo(row.atLeastOrganisations());
    assertThat(theme.rateRatio().orElseThrow().estimate()).isEqualTo(row.rateRatio());
    assertThat(theme.sentence().en()).isEqualTo(row.sentence());
    assertThat(theme.sentence().nb()).isNotEqualTo(row.sentence());
    assertThat(findings.subThemes()).hasSize(THEME.subThemes().size());
  }

  @Test
  void breadthOverTimeRisesAfterTheFailingBeganAndNeverClaimsTooMuch() {
    List<BreadthPoint> before =
        findings.breadth().stream().filter(p -> p.quarter().year() < 2023).toList();
    assertThat(before).isNotEmpty().allMatch(p -> p.atLeast() == 0);
    BreadthPoint first2024 =
        findings.breadth().stream()
            .filter(p -> p.quarter().toString().equals("2023-Q4"))
            .findFirst()
            .orElseThrow();
    assertThat(first2024.atLeast()).isBetween(10, 24);
    assertThat(findings.breadth()).allMatch(p -> p.atLeast() <= 24);
  }

  @Test
  void organisationsAddUpToTheWindow() {
    long after = findings.organisations().stream().mapToLong(o -> o.after()).sum();
    assertThat(after).isEqualTo(findings.theme().windowComplaints());
    assertThat(findings.organisations().get(0).name()).isEqualTo("Aldermarsh Trust");
    assertThat(findings.organisations().get(1).name()).isEqualTo("T01");
    assertThat(findings.heatMap().stream().filter(c -> c.node().equals("imaging")))
        .extracting(c -> c.count())
        .containsExactlyElementsOf(findings.organisations().stream().map(o -> o.after()).toList());
  }

  @Test
  void monthsAddUpToAllComplaints() {
    assertThat(findings.months().stream().mapToLong(m -> m.complaints()).sum())
        .isEqualTo(findings.theme().complaints());
  }

  /** R: binom.test(30, 40)$conf.int = 0.5880, 0.8731; as odds 1.4270, 6.8781, times 10 / 10. */
  @Test
  void intervalsOfOrganisationsAreExact() {
    var interval = RatioInterval.of(10, 30, 10).orElseThrow();
    assertThat(interval.estimate()).isEqualTo(3);
    assertThat(interval.lower()).isCloseTo(1.427, within(0.002));
    assertThat(interval.upper()).isCloseTo(6.88, within(0.01));
    assertThat(RatioInterval.of(0, 3, 0)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void composesInBothLanguages(Language language) {
    assertThat(
            Composer.compose(findings, SampleReport.TEMPLATES.wording(language), language)
                .sections())
        .hasSize(14);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void composesWhereNothingCouldBeTested(Language language) {
    Panel young = panel(6);
    Assessment nothing = Systemic.assess(young, SETTINGS);
    Findings bare = new Gathering(young, SETTINGS, nothing, run()).of(THEME);
    assertThat(bare.theme().verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    var report = Composer.compose(bare, SampleReport.TEMPLATES.wording(language), language);
    assertThat(report.sections()).allMatch(s -> !s.blocks().isEmpty());
  }

  @Test
  void quartersAreTheMonthsAddedUp() {
    Trends trends = findings.trends().orElseThrow();
    assertThat(trends.first()).hasToString("2020-Q1");
    assertThat(trends.quarters()).isEqualTo(20);
    long firstThree = findings.months().stream().limit(3).mapToLong(MonthCount::complaints).sum();
    assertThat(trends.nodes().get(0).complaints().get(0)).isEqualTo(firstThree);
    assertThat(sum(trends.nodes().get(0)))
        .isEqualTo(findings.months().stream().mapToLong(MonthCount::complaints).sum());
  }

  @Test
  void theTwelveOrganisationsWithMostComplaintsHaveQuartersOfTheirOwn() {
    List<Trends.Line> lines = findings.trends().orElseThrow().organisations();
    assertThat(lines).hasSize(12);
    for (Trends.Line line : lines) {
      var row = findings.organisations().stream().filter(o -> o.id().equals(line.id())).findFirst();
      assertThat(sum(line)).isEqualTo(row.orElseThrow().before() + row.orElseThrow().after());
    }
  }

  @Test
  void regionsAddUpToTheirOrganisations() {
    List<RegionRow> regions = Summaries.regions(findings);
    assertThat(regions).extracting(RegionRow::region).containsExactly("r0", "r1", "r2");
    assertThat(regions.stream().mapToLong(RegionRow::after).sum())
        .isEqualTo(findings.organisations().stream().mapToLong(OrganisationRow::after).sum());
    assertThat(regions.stream().mapToInt(RegionRow::organisations).sum())
        .isEqualTo(findings.organisations().size());
  }

  private static long sum(Trends.Line line) {
    return line.complaints().stream().mapToLong(Long::longValue).sum();
  }

  /** Findings with quarters come back from their file, and their charts are drawn from it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theTimelineIsInTheReport(Language language) throws java.io.IOException {
    Path file = java.nio.file.Files.createTempFile("findings", ".json");
    java.nio.file.Files.writeString(file, FindingsFile.write(findings));
    Findings back = FindingsFile.read(file);
    assertThat(back).isEqualTo(findings);
    var report = Composer.compose(back, SampleReport.TEMPLATES.wording(language), language);
    Chart.Timeline timeline =
        report
            .blocks()
            .filter(Block.Picture.class::isInstance)
            .map(b -> ((Block.Picture) b).chart())
            .filter(Chart.Timeline.class::isInstance)
            .map(Chart.Timeline.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(timeline.strands()).hasSize(findings.verdicts().size());
    assertThat(timeline.events())
        .isNotEmpty()
        .allMatch(e -> e.position() >= 0 && e.position() < 20);
  }
}
