package org.redthread.signals.emerging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;

class ClusterPanelTest {
  private static final Periods PERIODS = Periods.months(YearMonth.of(2020, 1), 60);

  private static List<PanelOrganisation> organisations(int size) {
    List<PanelOrganisation> organisations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      organisations.add(new PanelOrganisation("O" + i, "s" + i % 2, "r" + i % 3));
    }
    return organisations;
  }

  private static ClusterCase at(String id, String cluster, String organisation, LocalDate on) {
    return new ClusterCase(id, cluster, organisation, on, Optional.empty());
  }

  @Test
  void aComplaintCountsOnceInAClusterAndOnceAmongAll() {
    LocalDate day = LocalDate.of(2020, 3, 5);
    List<ClusterCase> cases =
        List.of(
            at("1", "a#1", "O0", day),
            at("1", "b#2", "O0", day),
            at("1", "a#1", "O0", day),
            at("2", "", "O0", day),
            at("3", "a#1", "elsewhere", day),
            at("4", "a#1", "O1", LocalDate.of(2019, 1, 1)));

    Panel panel =
        ClusterPanel.of(cases, Map.of("a#1", "scans", "b#2", "food"), organisations(2), PERIODS);

    assertThat(panel.total(panel.whole())).isEqualTo(2);
    assertThat(panel.count(panel.types().position("a#1"), panel.whole())).isEqualTo(1);
    assertThat(panel.count(panel.types().position("b#2"), panel.whole())).isEqualTo(1);
    assertThat(panel.types().label(panel.types().position("a#1"))).isEqualTo("scans");
  }

  /** A cluster that rises at ten of twenty organisations gets the same kind of statement. */
  @Test
  void aClusterIsAssessedLikeAFailureType() {
    List<ClusterCase> cases = new ArrayList<>();
    for (int organisation = 0; organisation < 20; organisation++) {
      for (int month = 0; month < 60; month++) {
        LocalDate day = LocalDate.of(2020, 1, 15).plusMonths(month);
        boolean risen = organisation < 10 && month >= 48;
        for (int i = 0; i < 40; i++) {
          String cluster = i < (risen ? 10 : 2) ? "a#1" : i < 12 ? "b#2" : "";
          cases.add(at(organisation + "-" + month + "-" + i, cluster, "O" + organisation, day));
        }
      }
    }
    Panel panel =
        ClusterPanel.of(cases, Map.of("a#1", "scans", "b#2", "food"), organisations(20), PERIODS);

    Assessment assessment = Systemic.assess(panel, Settings.standard(1).replicates(99));

    Verdict verdict =
        assessment.verdicts().stream()
            .filter(v -> v.failureType().equals("a#1"))
            .findFirst()
            .orElseThrow();
    assertThat(verdict.atLeastOrganisations()).isBetween(5, 10);
    assertThat(verdict.sentence()).contains("scans");
  }
}
