package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

final class StatsScanCommandTest {
  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  @BeforeEach
  void files() throws IOException {
    write("tree.csv", "node,parent", "all,", "care,all", "delay,care", "harm,care", "money,all");
    write("cases.csv", "leaf,cases,expected", "delay,30,10", "harm,9,10", "money,11,10");
    write(
        "monthly.csv",
        "leaf,cases,period",
        "delay,2,2023-11",
        "delay,9,2024-03",
        "harm,3,2023-11",
        "harm,3,2024-01",
        "harm,2,2024-03",
        "money,4,2023-12",
        "money,3,2024-02");
  }

  @Test
  void findsTheLeafThatStandsOut() {
    Table cuts = scan("--model", "poisson", "--conditional", "total", "--cases", "cases.csv");
    assertThat(cuts.columns())
        .startsWith("node", "observed", "expected", "relative_risk", "llr", "p");
    assertThat(cuts.values("node").get(0)).isEqualTo("delay");
    assertThat(cuts.values("observed").get(0)).isEqualTo("30");
    assertThat(cuts.values("p").get(0)).isEqualTo("0.005");
  }

  @Test
  void monthsWithoutRowsAreMonthsWithoutCases() {
    Table cuts = scan("--model", "tree-time", "--conditional", "node", "--cases", "monthly.csv");
    assertThat(cuts.values("node").get(0)).isEqualTo("delay");
    assertThat(cuts.values("start").get(0)).isEqualTo("2024-03");
    assertThat(cuts.values("end").get(0)).isEqualTo("2024-03");
    assertThat(cuts.values("node_cases").get(0)).isEqualTo("11");
    assertThat(Double.parseDouble(cuts.values("expected").get(0))).isCloseTo(2.2, within(1e-9));
  }

  @Test
  void unionsOfChildrenAreScannedWhereAskedFor() throws IOException {
    write("tree.csv", "node,parent", "all,", "delay,all", "harm,all", "money,all");
    write("cases.csv", "leaf,cases,expected", "delay,30,20", "harm,30,20", "money,2,20");
    write("cuts.csv", "node,cut", "all,pairs");
    Table cuts =
        scan(
            "--model",
            "poisson",
            "--conditional",
            "total",
            "--cases",
            "cases.csv",
            "--cuts",
            "cuts.csv");
    assertThat(cuts.values("node").get(0)).isEqualTo("delay | harm");
  }

  @Test
  void trendCountsOrganisationsNotComplaints() throws IOException {
    List<String> rows = new ArrayList<>(List.of("leaf,cases,expected,organisation"));
    for (int i = 0; i < 20; i++) {
      rows.add("delay," + (12 + i % 3) + ",10,trust" + i);
      rows.add("money," + (i == 0 ? 900 : 9 + i % 3) + ",10,trust" + i);
    }
    write("trend.csv", rows.toArray(String[]::new));
    Table trends = scan("--model", "trend", "--cases", "trend.csv");
    assertThat(trends.columns()).containsExactly("node", "statistic", "maximum", "p");
    assertThat(trends.values("maximum")).containsOnly("210");
    int delay = trends.values("node").indexOf("delay");
    int money = trends.values("node").indexOf("money");
    assertThat(trends.values("statistic").get(delay)).isEqualTo("210");
    assertThat(Double.parseDouble(trends.values("p").get(money))).isGreaterThan(0.05);
  }

  @Test
  void trendOverPeriodsComparesTheLaterPartWithTheEarlier() throws IOException {
    write(
        "trend.csv",
        "leaf,cases,period,organisation",
        "delay,2,2024-Q1,a",
        "delay,8,2024-Q4,a",
        "delay,1,2024-Q2,b",
        "delay,3,2024-Q3,b",
        "delay,5,2024-Q1,c");
    Table trends = scan("--model", "trend", "--cases", "trend.csv", "--current-from", "2024-Q3");
    assertThat(trends.values("node").get(0)).isEqualTo("all");
    // a +3, b +1, c -2.5: ranks 3, 1, -2
    assertThat(trends.values("statistic").get(0)).isEqualTo("2");
  }

  @Test
  void surgeOfOneOrganisationIsNoFindingWithinOrganisations() throws IOException {
    List<String> rows = new ArrayList<>(List.of("leaf,cases,period,organisation"));
    for (int t = 1; t <= 8; t++) {
      rows.add("delay," + (t <= 4 ? 10 : 50) + "," + t + ",surging");
      rows.add("delay,20," + t + ",steady");
      rows.add("money,20," + t + ",steady");
    }
    write("surge.csv", rows.toArray(String[]::new));
    Table found = scan("--model", "tree-time", "--cases", "surge.csv");
    assertThat(Double.parseDouble(found.values("p").get(0))).isLessThan(0.02);
    assertThat(
            scan("--model", "tree-time", "--cases", "surge.csv", "--within-organisations")
                .values("p"))
        .allSatisfy(p -> assertThat(Double.parseDouble(p)).isGreaterThan(0.05));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaf,cases,expected\nnowhere,1,1",
        "leaf,cases,expected\ndelay,-1,1",
        "leaf,cases,expected\ndelay,1.5,1",
        "leaf,cases,expected\ndelay,1,NaN",
        "leaf,cases,expected\ndelay,1,0",
        "leaf,cases\ndelay,1",
      })
  void whatCannotBeCountedIsTheOperatorsToMend(String text) throws IOException {
    write("bad.csv", text);
    assertThat(run("--model", "poisson", "--cases", "bad.csv")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--model poisson --conditional sometimes --cases cases.csv",
        "--model guess --cases cases.csv",
        "--model bernoulli --cases cases.csv",
        "--model tree-time --cases monthly.csv --window-min 9",
        "--model tree-time --cases monthly.csv --from 2024-01",
        "--model tree-time --cases monthly.csv --to 17",
        "--model tree-time --cases monthly.csv --end-range 2024-01",
        "--model trend --cases monthly.csv",
        "--model tree-time --cases monthly.csv --day-of-week",
        "--model tree-time --conditional node --cases monthly.csv --within-organisations",
        "--model poisson --cases cases.csv --replicates 0",
      })
  void optionsThatMakeNoSenseAreTheOperatorsToMend(String options) {
    assertThat(run(options.split(" "))).isEqualTo(ExitStatus.OPERATOR);
  }

  @Test
  void treeWithACycleIsTheOperatorsToMend() throws IOException {
    write("tree.csv", "node,parent", "delay,harm", "harm,delay", "money,");
    assertThat(run("--model", "poisson", "--cases", "cases.csv")).isEqualTo(ExitStatus.OPERATOR);
  }

  @Test
  void nothingCountedIsNothingFound() throws IOException {
    write("cases.csv", "leaf,cases,expected", "delay,0,3", "harm,0,4");
    assertThat(scan("--model", "poisson", "--conditional", "total", "--cases", "cases.csv").size())
        .isZero();
  }

  private Table scan(String... options) {
    assertThat(run(options)).isEqualTo(ExitStatus.DONE);
    return Tables.read(folder.resolve("out.csv"));
  }

  private int run(String... options) {
    List<String> line = new ArrayList<>(List.of("stats", "scan", "--quiet"));
    for (String option : options) {
      line.add(option.endsWith(".csv") ? folder.resolve(option).toString() : option);
    }
    line.addAll(List.of("--tree", folder.resolve("tree.csv").toString()));
    line.addAll(List.of("--out", folder.resolve("out.csv").toString()));
    if (!line.contains("--replicates")) {
      line.addAll(List.of("--replicates", "199"));
    }
    return Main.run(line.toArray(String[]::new));
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }
}
