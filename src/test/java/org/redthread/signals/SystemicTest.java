package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.run.OperatorException;
import org.redthread.signals.simulate.Simulator;
import org.redthread.signals.simulate.World;
import org.redthread.signals.simulate.Worlds;

/** What is said of worlds whose truth is known, one panel each; calibration does many. */
class SystemicTest {
  private static final String TYPE = "t1-2";

  private static World world(String name) {
    return Worlds.all().stream().filter(w -> w.name().equals(name)).findFirst().orElseThrow();
  }

  private static Assessment assess(String world) {
    return Systemic.assess(Simulator.draw(world(world), 41, 0).panel(), Settings.standard(1));
  }

  @ParameterizedTest
  @CsvSource({
    "systemic-100-1.6,SYSTEMIC,t1-2",
    "branch-90-1.35,SYSTEMIC,t1",
    "sector,SECTOR,t1-2",
    "region,REGIONAL,t1-2",
    "local,LOCAL,t1-2",
    "emerging,EMERGING,t1-2",
    "sector-early,SECTOR,t1-2",
    "systemic-early,SYSTEMIC,t1-2",
    "transient,WATCH,t1-2"
  })
  void calls_what_was_planted(String world, VerdictKind expected, String type) {
    assertThat(assess(world).of(type).orElseThrow().verdict()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "null",
    "null-overdispersed",
    "null-correlated",
    "null-seasonal",
    "null-wandering",
    "surge"
  })
  void calls_nothing_broad_where_nothing_was_planted(String world) {
    assertThat(assess(world).verdicts())
        .extracting(Verdict::verdict)
        .doesNotContain(
            VerdictKind.SYSTEMIC, VerdictKind.SECTOR, VerdictKind.REGIONAL, VerdictKind.EMERGING);
  }

  @Test
  void says_a_sector_by_its_name_in_both_languages() {
    Panel panel = Simulator.draw(world("sector"), 41, 0).panel();
    Map<String, Map<String, String>> names = new java.util.TreeMap<>();
    panel
        .organisations()
        .forEach(o -> names.put(o.sector(), Map.of("en", "care homes", "nb", "sykehjem")));
    Panel told = turning(panel).call(new PlaceNames(names)).build();
    Explanation named = Systemic.assess(told, Settings.standard(1)).explain(TYPE).orElseThrow();

    assertThat(named.sentence()).contains("in the sector care homes (");
    assertThat(named.sentenceNb()).contains("i sektoren sykehjem (");
  }

  @Test
  void says_since_when_and_how_many_at_least() {
    Assessment assessment = assess("systemic-100-1.6");
    Verdict verdict = assessment.of(TYPE).orElseThrow();
    assertThat(verdict.atLeastOrganisations()).isBetween(30, 100);
    assertThat(verdict.rateRatio()).isBetween(1.3, 1.5);
    assertThat(verdict.rateRatioLower()).isLessThan(verdict.rateRatio());
    assertThat(verdict.elevatedQuarters()).isGreaterThanOrEqualTo(5);
    assertThat(YearMonth.parse(String.valueOf(verdict.scanStart())))
        .isBetween(YearMonth.of(2022, 5), YearMonth.of(2022, 10));
    assertThat(verdict.robustTo()).contains("without-top-3", "without-any-sector");
    Explanation why = assessment.explain(TYPE).orElseThrow();
    assertThat(why.window()).containsExactly("2022-07", "2023-12");
    assertThat(why.baseline()).containsExactly("2020-01", "2022-06");
    assertThat(why.conditions()).allMatch(Explanation.Condition::met);
    assertThat(ExplanationText.lines(why)).anyMatch(line -> line.contains("effective number"));
  }

  @Test
  void looks_back_further_than_three_years_where_the_history_allows() {
    Explanation why = assess("sector-early").explain(TYPE).orElseThrow();
    assertThat(why.window()).containsExactly("2022-01", "2025-12");
    assertThat(why.baseline()).containsExactly("2020-01", "2021-12");
  }

  @Test
  void is_the_same_on_one_core_and_on_many() throws Exception {
    Panel panel = Simulator.draw(world("null-sparse"), 41, 0).panel();
    Assessment one =
        new ForkJoinPool(1).submit(() -> Systemic.assess(panel, Settings.standard(1))).get();
    Assessment many =
        new ForkJoinPool(8).submit(() -> Systemic.assess(panel, Settings.standard(1))).get();
    assertThat(one.verdicts()).isEqualTo(many.verdicts());
  }

  @Test
  void the_order_of_organisations_does_not_change_a_bound() {
    Panel panel = Simulator.draw(world("systemic-100-1.6"), 41, 0).panel();
    Verdict turned = Systemic.assess(turned(panel), Settings.standard(1)).of(TYPE).orElseThrow();
    Verdict straight = Systemic.assess(panel, Settings.standard(1)).of(TYPE).orElseThrow();
    assertThat(turned.atLeastOrganisations()).isEqualTo(straight.atLeastOrganisations());
    assertThat(turned.verdict()).isEqualTo(straight.verdict());
  }

  private static Panel turned(Panel panel) {
    return turning(panel).build();
  }

  private static PanelBuilder turning(Panel panel) {
    int n = panel.organisations().size();
    List<PanelOrganisation> bodies =
        IntStream.range(0, n).mapToObj(o -> panel.organisations().get(n - 1 - o)).toList();
    PanelBuilder builder = Panel.of(bodies, panel.types(), panel.periods());
    for (int node = 0; node < panel.types().size(); node++) {
      for (int o = 0; o < n; o++) {
        for (int t = 0; t < panel.periods().size(); t++) {
          builder.add(node, n - 1 - o, t, panel.count(node, o, Span.at(t)));
        }
      }
    }
    return builder;
  }

  private static Panel small(int organisations, int months, int from, int count) {
    FailureTypes types =
        new FailureTypes(
            List.of(
                new FailureTypes.Node("all", "", ""),
                new FailureTypes.Node("a", "all", "A"),
                new FailureTypes.Node("b", "all", "B")));
    List<PanelOrganisation> bodies =
        IntStream.range(0, organisations)
            .mapToObj(o -> new PanelOrganisation("O" + o, "", ""))
            .toList();
    PanelBuilder builder = Panel.of(bodies, types, Periods.months(YearMonth.of(2020, 1), months));
    for (int o = 0; o < organisations; o++) {
      for (int t = 0; t < months; t++) {
        builder.add(2, o, t, count).add(1, o, t, t >= from ? count : 0);
      }
    }
    return builder.rollUp().build();
  }

  private static Verdict of(Panel panel, String type) {
    return Systemic.assess(panel, Settings.standard(1)).of(type).orElseThrow();
  }

  @Test
  void all_zeros_say_nothing() {
    Verdict verdict = of(small(20, 36, 0, 0), "a");
    assertThat(verdict.verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(verdict.sentence()).startsWith("No complaints about ‘A’ were recorded");
  }

  @Test
  void one_organisation_is_never_systemic() {
    assertThat(of(small(1, 36, 0, 5), "a").verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void one_period_has_no_history() {
    assertThat(of(small(20, 1, 0, 5), "a").sentence()).contains("do not go back far enough");
  }

  @Test
  void at_the_start_of_a_feed_no_type_is_news() {
    Panel late = small(20, 36, 30, 5);
    PanelBuilder builder = Panel.of(late.organisations(), late.types(), late.periods());
    for (int o = 0; o < 20; o++) {
      for (int t = 28; t < 36; t++) {
        builder.add(1, o, t, late.count(1, o, Span.at(t))).add(2, o, t, 5);
      }
    }
    assertThat(of(builder.rollUp().build(), "a").verdict())
        .isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(of(late, "a").verdict()).isEqualTo(VerdictKind.WATCH);
  }

  @Test
  void too_few_organisations_never_show_that_nothing_rose() {
    assertThat(of(small(9, 48, 0, 40), "a").verdict()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(of(small(20, 48, 0, 40), "a").verdict()).isEqualTo(VerdictKind.NONE);
  }

  @Test
  void a_type_that_starts_midway_may_be_a_new_code() {
    Verdict verdict = of(small(20, 36, 30, 5), "a");
    assertThat(verdict.verdict()).isEqualTo(VerdictKind.WATCH);
    assertThat(verdict.sentence()).contains("first recorded in July 2022", "a new code");
  }

  @Test
  void a_type_that_starts_early_has_a_history_from_there() {
    assertThat(of(small(40, 48, 12, 5), "a").verdict()).isEqualTo(VerdictKind.NONE);
  }

  @Test
  void an_organisation_without_history_is_not_tested() {
    PanelBuilder builder =
        Panel.of(
            List.of(new PanelOrganisation("old", "", ""), new PanelOrganisation("new", "", "")),
            new FailureTypes(
                List.of(new FailureTypes.Node("a", "", "A"), new FailureTypes.Node("b", "", "B"))),
            Periods.months(YearMonth.of(2020, 1), 36));
    for (int t = 0; t < 36; t++) {
      builder.add(0, 0, t, 3).add(1, 0, t, 3);
      if (t > 30) {
        builder.add(0, 1, t, 9).add(1, 1, t, 3);
      }
    }
    Assessment assessment = Systemic.assess(builder.build(), Settings.standard(1));
    assertThat(assessment.of("a").orElseThrow().exposedOrganisations()).isEqualTo(1);
    assertThat(assessment.facts().notes())
        .contains("Organisations with too short a history, not tested: 1.");
  }

  @Test
  void what_covers_everything_has_no_contrast() {
    assertThat(of(small(20, 36, 0, 3), "all").sentence()).contains("nothing beside it");
  }

  @Test
  void the_exposure_model_needs_activity() {
    assertThatThrownBy(
            () -> Systemic.assess(small(20, 36, 0, 3), Settings.standard(1).model(Model.EXPOSURE)))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("needs activity");
  }

  @Test
  void a_window_outside_the_panel_is_refused() {
    assertThatThrownBy(
            () -> Systemic.assess(small(20, 36, 0, 3), Settings.standard(1).currentFrom("2031-01")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("2031-01");
  }
}
