package org.redthread.signals.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class ReportsPropertyTest {

  @Property(tries = 200)
  void neitherOrderNorRepetitionOfRowsMatters(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999) Integer> rows, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(rows);
    shuffled.addAll(rows.subList(0, rows.size() / 2));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(cells(shuffled)).isEqualTo(cells(rows));
  }

  @Property(tries = 200)
  void marginsAreReportsAndTheirProductIsExpected(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999) Integer> rows) {
    long reports = rows.stream().map(row -> row / 100).distinct().count();
    assertThat(cells(rows))
        .allSatisfy(
            cell -> {
              assertThat((long) cell.reports()).isEqualTo(reports);
              assertThat(cell.rowReports()).isLessThanOrEqualTo(cell.reports());
              assertThat(cell.expected())
                  .isEqualTo((double) cell.rowReports() * cell.columnReports() / cell.reports());
            });
  }

  @Property(tries = 300)
  void limitsLieAroundTheMeanAndGrowWithTheCount(
      @ForAll @IntRange(min = 1, max = 400) int n,
      @ForAll @IntRange(min = 1, max = 100_000) int expectedThousandths) {
    GammaMixture prior = new GammaMixture(3.25, 0.4, 2.02, 1.91, 0.065);
    double e = expectedThousandths / 1000.0;
    double mean = prior.geometricMean(n, e);
    double eb05 = prior.quantile(0.05, n, e);
    assertThat(eb05).isLessThan(mean).isPositive();
    assertThat(prior.quantile(0.95, n, e)).isGreaterThan(mean);
    assertThat(prior.geometricMean(n + 1, e)).isGreaterThan(mean);
    assertThat(prior.weight(n, e)).isBetween(0.0, 1.0);
  }

  /** A number's hundreds are its report, its tens its row, its ones its column. */
  private static List<Cell> cells(List<Integer> rows) {
    Reports reports = new Reports();
    for (int row : rows) {
      reports.add("r" + row / 100, "a" + row / 10 % 10, "b" + row % 10, "");
    }
    return reports.cells();
  }
}
