package org.redthread.signals.emerging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmergenceTest {
  private static final LocalDate NOW = LocalDate.of(2024, 12, 31);
  private static final int DAYS = 730;
  private final List<ClusterCase> cases = new ArrayList<>();

  private void add(String cluster, int daysAgo) {
    LocalDate received = NOW.minusDays(daysAgo);
    cases.add(
        new ClusterCase(
            "c" + cases.size(),
            cluster,
            "O" + cases.size() % 4,
            received,
            Optional.of(received.minusDays(20))));
  }

  /** Each of three clusters has a case every third day, four letters a day have none. */
  private void ordinary(long seed) {
    Random random = new Random(seed);
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < 4; i++) {
        add("", day);
      }
      for (int cluster = 0; cluster < 3; cluster++) {
        if (random.nextInt(3) == 0) {
          add("known" + cluster, day);
        }
      }
    }
  }

  private List<Emergence> look() {
    return Emergence.of(DailyCounts.of(cases, NOW, DAYS), Emergence.Settings.STANDARD);
  }

  @Test
  void aThemeWithoutAPastEmergesWithEightCases() {
    ordinary(1);
    for (int i = 0; i < 8; i++) {
      add("new", 3 * i);
    }

    assertThat(look())
        .filteredOn(Emergence::emerging)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.cluster()).isEqualTo("new");
              assertThat(e.cases()).isEqualTo(8);
              assertThat(e.byReceipt()).isLessThan(1e-4);
            });
  }

  @Test
  void anOrdinaryMonthIsNotEmerging() {
    ordinary(2);

    assertThat(look()).hasSize(3).noneMatch(Emergence::emerging);
  }

  /** If every cluster doubles because the organisations get twice the letters, none emerges. */
  @Test
  void moreLettersOfEveryKindAreNoTheme() {
    ordinary(3);
    List<ClusterCase> once = List.copyOf(cases);
    once.stream()
        .filter(c -> c.received().isAfter(NOW.minusDays(30)))
        .forEach(
            c ->
                cases.add(
                    new ClusterCase(
                        c.complaint() + "b",
                        c.cluster(),
                        c.organisation(),
                        c.received(),
                        c.occurred())));

    assertThat(look()).noneMatch(Emergence::emerging);
  }

  /** Negative binomial by hand: 2 past cases in 90 days, 4 in 30; P(X >= 4), size 2.5, p 1/4. */
  @Test
  void isTheNegativeBinomialTail() {
    int[] own = new int[120];
    own[10] = 2;
    own[100] = 4;
    int[] all = new int[120];
    java.util.Arrays.fill(all, 10);
    DailyCounts counts = new DailyCounts("x", own, all, new int[120], new int[120]);

    Emergence found = Emergence.of(List.of(counts), new Emergence.Settings(30, 1, 0.05)).get(0);

    double none = Math.pow(0.75, 2.5);
    double below =
        none * (1 + 2.5 * 0.25 + 2.5 * 3.5 / 2 * 0.0625 + 2.5 * 3.5 * 4.5 / 6 * 0.015625);
    assertThat(found.byReceipt()).isCloseTo(1 - below, within(1e-12));
    assertThat(found.byEvent()).isEqualTo(1);
    assertThat(found.expected()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void noClustersAreNoSignals() {
    assertThat(Emergence.of(List.of(), Emergence.Settings.STANDARD)).isEmpty();
  }
}
