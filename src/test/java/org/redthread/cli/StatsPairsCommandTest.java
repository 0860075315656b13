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
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code stats ebgm} and {@code stats ic}. */
final class StatsPairsCommandTest {
  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  @BeforeEach
  void reports() throws IOException {
    List<String> lines = new ArrayList<>(List.of("complaint,trust,issue,year"));
    for (int i = 0; i < 60; i++) {
      lines.add(i + ",trust" + i % 4 + ",issue" + (i % 4 == 0 ? 0 : i % 3) + "," + 2020 + i % 2);
    }
    lines.add("0,trust0,issue0,20200");
    Files.write(file("reports.csv"), lines);
  }

  @Test
  void reportThatNamesAPairTwiceCountsOnce() {
    Table pairs = table("ebgm", "--prior", "1,1,2,3,0.3", "--id", "complaint");
    assertThat(pairs.columns())
        .containsExactly(
            "row", "column", "n", "expected", "rr", "prr", "qn", "ebgm", "eb05", "eb95");
    assertThat(pairs.rows().get(0)).startsWith("trust0", "issue0", "15");
    // 15 complaints about trust0, 30 about issue0, 60 in all
    assertThat(number(pairs, "expected")).isCloseTo(7.5, within(1e-12));
    assertThat(number(pairs, "rr")).isCloseTo(2, within(1e-12));
    assertThat(number(pairs, "prr")).isCloseTo(3, within(1e-12));
  }

  @Test
  void withoutAnIdEachRowIsAReport() {
    Table pairs = table("ebgm", "--prior", "1,1,2,3,0.3");
    assertThat(pairs.rows().get(0)).startsWith("trust0", "issue0", "16");
  }

  @Test
  void priorIsFittedWhereNoneIsGiven() {
    assertThat(number(table("ebgm", "--id", "complaint"), "eb05")).isPositive();
  }

  @Test
  void informationComponentAndBothRatiosHaveTheirIntervals() {
    Table pairs = table("ic", "--id", "complaint", "--stratum", "year");
    assertThat(pairs.columns())
        .containsExactly(
            "row",
            "column",
            "n",
            "expected",
            "rr",
            "ic",
            "ic025",
            "ic975",
            "ror",
            "ror025",
            "ror975",
            "prr",
            "prr025",
            "prr975");
    assertThat(number(pairs, "ic")).isBetween(number(pairs, "ic025"), number(pairs, "ic975"));
  }

  @Test
  void slipsAreTheOperatorsToMend() throws IOException {
    assertThat(run("ebgm", "--prior", "1,2,3")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("ebgm", "--prior", "1,2,3,x,0.5")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("ic", "--id", "nobody")).isEqualTo(ExitStatus.OPERATOR);
    Files.writeString(folder.resolve("reports.csv"), "trust,issue\n");
    assertThat(run("ic")).isEqualTo(ExitStatus.OPERATOR);
  }

  private Table table(String command, String... more) {
    assertThat(run(command, more)).isEqualTo(ExitStatus.DONE);
    return Tables.read(folder.resolve("out.csv"));
  }

  private int run(String command, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "stats",
                command,
                "--quiet",
                "--row",
                "trust",
                "--column",
                "issue",
                "--cases",
                folder.resolve("reports.csv").toString(),
                "--out",
                folder.resolve("out.csv").toString()));
    line.addAll(List.of(more));
    return Main.run(line.toArray(String[]::new));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static double number(Table table, String column) {
    return Double.parseDouble(table.values(column).get(0));
  }
}
