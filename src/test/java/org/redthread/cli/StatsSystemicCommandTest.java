package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.VerdictFile;
import picocli.CommandLine;

class StatsSystemicCommandTest {
  @TempDir Path folder = Path.of("");
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void files() throws IOException {
    StringBuilder counts = new StringBuilder("organisation,failure_type,period,count\n");
    StringBuilder bodies = new StringBuilder("organisation,sector,region,exposure\n");
    for (int o = 0; o < 30; o++) {
      bodies.append("O%d,s%d,r%d,100\n".formatted(o, o % 2, o % 3));
      for (int t = 0; t < 36; t++) {
        String period = "%d-%02d".formatted(2020 + t / 12, t % 12 + 1);
        int risen = t >= 24 ? 6 : 2;
        counts.append("O%d,a,%s,%d\n".formatted(o, period, risen + (o + t) % 3));
        counts.append("O%d,b,%s,%d\n".formatted(o, period, 4 + (o * t) % 3));
      }
    }
    write("counts.csv", counts.toString());
    write("bodies.csv", bodies.toString());
    write("types.csv", "node,parent,label\nall,,All\na,all,Alpha\nb,all,Beta\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private int run(String... more) {
    String[] fixed = {
      "stats",
      "systemic",
      "--counts",
      file("counts.csv"),
      "--organisations",
      file("bodies.csv"),
      "--taxonomy",
      file("types.csv"),
      "--out",
      file("verdicts.csv")
    };
    String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(new Failures());
    return line.execute(all);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void writes_the_columns_of_verdicts_csv() {
    assertThat(run("--seed", "3", "--replicates", "199")).isZero();
    Table verdicts = Tables.read(folder.resolve("verdicts.csv"));
    assertThat(String.join(",", verdicts.columns()))
        .isEqualTo(
            "failure_type,label,level,verdict,complaints,exposed_organisations,at_least_organisations,"
                + "rate_ratio,rate_ratio_lower,rate_ratio_upper,scan_llr,scan_p,scan_start,scan_end,"
                + "trend_p,effective_organisations,regions,sectors,elevated_quarters,of_quarters,"
                + "smallest_detectable_ratio,robust_to,sentence");
    assertThat(VerdictFile.columns()).isEqualTo(verdicts.columns());
    assertThat(verdicts.values("failure_type")).containsExactly("all", "a", "b");
    assertThat(verdicts.values("verdict"))
        .containsExactly("INSUFFICIENT_EVIDENCE", "SYSTEMIC", "NONE");
    assertThat(err.toString()).contains("30 organisations, 3 failure types, 2020-01 to 2022-12");
  }

  @Test
  void the_same_seed_writes_the_same_bytes() throws IOException {
    assertThat(run("--quiet")).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("verdicts.csv"));
    assertThat(run("--quiet")).isZero();
    assertThat(Files.readAllBytes(folder.resolve("verdicts.csv"))).isEqualTo(first);
  }

  @Test
  void takes_a_given_window_and_the_exposure_model() {
    assertThat(run("--current-from", "2022-01", "--model", "exposure", "--quiet")).isZero();
    assertThat(Tables.read(folder.resolve("verdicts.csv")).values("verdict").get(1))
        .isEqualTo("SYSTEMIC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "O0,a,2020-01,-1;line 2, column 'count': expected a whole number of 0 or more",
        "O0,a,2020-01,NaN;line 2, column 'count': expected a whole number of 0 or more",
        "O0,a,2020-01,1.5;line 2, column 'count': expected a whole number of 0 or more",
        "O0,a,2020-01,;line 2, column 'count': expected a whole number of 0 or more",
        "O0,a,2020-13,1;line 2, column 'period': expected 2021-04, 2021-Q2 or a date",
        "O0,a,,1;line 2, column 'period': expected 2021-04, 2021-Q2 or a date",
        "O99,a,2020-01,1;line 2, column 'organisation': expected an organisation that bodies.csv lists",
        "O0,zz,2020-01,1;line 2, column 'failure_type': expected a failure type that types.csv lists",
        "O0,a,2020-01;line 2 has 3 cells where the header has 4"
      })
  void says_which_row_is_wrong(String row, String sentence) throws IOException {
    write("counts.csv", "organisation,failure_type,period,count\n" + row + "\n");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void mixed_periods_are_refused() throws IOException {
    write("counts.csv", "organisation,failure_type,period,count\nO0,a,2020-01,1\nO0,a,2020-Q1,1\n");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("line 3, column 'period': expected a month");
  }

  @Test
  void an_empty_table_is_refused() throws IOException {
    write("counts.csv", "organisation,failure_type,period,count\n");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("has no counts");
  }

  @Test
  void quarters_and_gaps_are_read() throws IOException {
    write(
        "counts.csv",
        "organisation,failure_type,period,count\nO0,a,2020-Q1,4\nO0,b,2023-Q4,4\nO1,a,2021-Q3,1\n");
    assertThat(run("--min-history", "4")).isZero();
    assertThat(err.toString()).contains("No complaint at all was counted in 2020-Q2");
  }

  @Test
  void help_has_an_example() {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true));
    assertThat(line.execute("stats", "systemic", "--help")).isZero();
    assertThat(out.toString()).contains("redthread stats systemic --counts counts.csv");
  }
}
