package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign fills one organisation's letters and goes away: nothing else has risen there. */
class OwnNumberTest {
  private static final int ORGANISATIONS = 40;
  private static final int MONTHS = 48;
  private static final int CAMPAIGN_UNTIL = 12;

  /** Months of 30 letters on each of five matters, with some chance. */
  private static PanelBuilder even(boolean activity) {
    List<FailureTypes.Node> nodes =
        IntStream.range(0, 5)
            .mapToObj(i -> new FailureTypes.Node("m" + i, "", "Matter " + i))
            .toList();
    List<PanelOrganisation> bodies =
        IntStream.range(0, ORGANISATIONS)
            .mapToObj(o -> new PanelOrganisation("O" + o, "", ""))
            .toList();
    PanelBuilder builder =
        Panel.of(bodies, new FailureTypes(nodes), Periods.months(YearMonth.of(2020, 1), MONTHS));
    Random random = new Random(11);
    for (int o = 0; o < ORGANISATIONS; o++) {
      for (int t = 0; t < MONTHS; t++) {
        for (int node = 0; node < 5; node++) {
          int letters = (int) Math.max(0, Math.round(30 + Math.sqrt(30) * random.nextGaussian()));
          builder.add(node, o, t, letters);
        }
        if (activity) {
          builder.exposure(o, t, 1000);
        }
      }
    }
    return builder;
  }

  private static Map<String, VerdictKind> verdicts(PanelBuilder builder) {
    return Systemic.assess(builder.build(), Settings.standard(1)).verdicts().stream()
        .collect(Collectors.toMap(Verdict::failureType, Verdict::verdict));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatACampaignLeavesBehindHasNotRisen(boolean activity) {
    PanelBuilder builder = even(activity);
    IntStream.range(0, CAMPAIGN_UNTIL).forEach(t -> builder.add(0, 0, t, 2_000));

    assertThat(verdicts(builder).values()).containsOnly(VerdictKind.NONE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatRoseInNumberAndShareAtOneOrganisationIsLocal(boolean activity) {
    PanelBuilder builder = even(activity);
    IntStream.range(MONTHS - 12, MONTHS).forEach(t -> builder.add(1, 0, t, 90));

    assertThat(verdicts(builder)).containsEntry("m1", VerdictKind.LOCAL);
  }

  @Test
  void aRiseBesideACampaignThatEndedIsSeenStill() {
    PanelBuilder builder = even(true);
    IntStream.range(0, CAMPAIGN_UNTIL).forEach(t -> builder.add(0, 0, t, 2_000));
    IntStream.range(MONTHS - 12, MONTHS).forEach(t -> builder.add(2, 0, t, 90));

    assertThat(verdicts(builder))
        .containsEntry("m2", VerdictKind.LOCAL)
        .containsEntry("m3", VerdictKind.NONE);
  }

  /** Of two matters one falls and the other rises, everywhere: there is no third to ask. */
  @Test
  void whatRoseWhileTheOnlyOtherMatterFellHasRisen() {
    assertThat(ofTwo(20, 40).atLeastOrganisations()).isGreaterThan(10);
  }

  @Test
  void whatStayedWhileTheOnlyOtherMatterFellHasNotRisen() {
    assertThat(ofTwo(20, 20).atLeastOrganisations()).isZero();
  }

  /** One matter falls from 60 a month to 20 in the last year; the other goes as given. */
  private static Verdict ofTwo(int before, int after) {
    FailureTypes types =
        new FailureTypes(
            List.of(new FailureTypes.Node("a", "", "A"), new FailureTypes.Node("b", "", "B")));
    List<PanelOrganisation> bodies =
        IntStream.range(0, ORGANISATIONS)
            .mapToObj(o -> new PanelOrganisation("O" + o, "", ""))
            .toList();
    PanelBuilder builder = Panel.of(bodies, types, Periods.months(YearMonth.of(2020, 1), MONTHS));
    for (int o = 0; o < ORGANISATIONS; o++) {
      for (int t = 0; t < MONTHS; t++) {
        boolean late = t >= MONTHS - 12;
        builder.add(0, o, t, late ? 20 : 60).add(1, o, t, late ? after : before);
      }
    }
    Settings settings = Settings.standard(1).currentFrom("2023-01");
    return Systemic.assess(builder.build(), settings).of("b").orElseThrow();
  }

  @Test
  void activityThatGrewWithTheNumberIsNoRise() {
    PanelBuilder builder = even(false);
    for (int o = 0; o < ORGANISATIONS; o++) {
      for (int t = 0; t < MONTHS; t++) {
        builder.exposure(o, t, o == 0 && t >= MONTHS - 12 ? 4_000 : 1_000);
      }
    }
    IntStream.range(MONTHS - 12, MONTHS).forEach(t -> builder.add(1, 0, t, 90));

    assertThat(verdicts(builder)).doesNotContainValue(VerdictKind.LOCAL);
  }
}
