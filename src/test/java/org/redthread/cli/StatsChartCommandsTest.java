package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

/** What an operator of stats funnel, spc and monitor sees. */
class StatsChartCommandsTest {
  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  StatsChartCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"funnel", "spc", "monitor"})
  void helpSaysWhatForWhatNotForAndShowsAnExample(String command) {
    assertThat(run("stats", command, "--help")).isZero();
    assertThat(out.toString())
        .contains("For:", "Not for:", "Example", "redthread stats " + command, "In:", "Out:");
  }

  @Test
  void spcHelpWarnsOfItsFalseAlarms() {
    run("stats", "spc", "--help");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("flag 46 % of perfectly stable monthly series")
        .contains("Below a mean of 2 a period use a g or t chart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "funnel --numerator n --denominator e|-1,4|n|at least 0",
        "funnel --numerator n --denominator e|x,4|n|a number",
        "funnel --numerator n --denominator e|NaN,4|n|a number",
        "funnel --numerator n --denominator e|,4|n|not an empty cell",
        "funnel --numerator n --denominator e --method shmi|2,0|group 1|denominator is 0",
        "funnel --numerator n --denominator e --method corrected|2,1|1 organisations|at least 2",
        "funnel --numerator n --denominator e --method shmi --measure pr|2,1|group 1|above",
        "funnel --numerator missing --denominator e|2,1|missing|its columns are: n, e",
        "funnel --numerator n --denominator e --trim 0.6|2,1|--trim|below 0.5",
        "spc --chart u --value n|2,1|--chart u|--denominator",
        "spc --chart t --value n|0,1|'n'|above 0",
        "spc --chart xmr --value n --rebase 2024-01|2,1|2024-01|no such period",
        "monitor --method ears --value n|2,1|7 periods of history|there are 1",
        "monitor --method cusum --value n --mean 0|2,1|expected count|--mean or --expected",
        "monitor --method ears|2,1|EARS|--value",
        "monitor --method ears --value n --alpha 2|2,1|alpha|EARS"
      })
  void aSlipIsOneSentenceAndExitTwo(String command, String row, String names, String mend)
      throws Exception {
    Path in = folder.resolve("in.csv");
    Files.writeString(in, "n,e\n" + row + "\n");
    List<String> line = new ArrayList<>(List.of("stats"));
    line.addAll(Arrays.asList(command.split(" ")));
    line.addAll(List.of("--in", in.toString(), "--out", folder.resolve("o.csv").toString()));
    assertThat(run(line.toArray(String[]::new))).as(err.toString()).isEqualTo(2);
    assertThat(err.toString()).startsWith("redthread: ").contains(names, mend);
    assertThat(err.toString().lines().count()).isEqualTo(1);
  }

  @Test
  void theOrderOfRowsChangesNoByte() throws Exception {
    Path in = folder.resolve("in.csv");
    String[] rows = {"a,0.1,3", "b,0.7,1", "a,0.3,2", "c,9.4,8", "a,1e9,7", "b,2.2,6"};
    Files.writeString(in, "g,n,e\n" + String.join("\n", rows) + "\n");
    byte[] forward = funnel(in);
    Files.writeString(
        in,
        "g,n,e\n" + String.join("\n", rows[5], rows[3], rows[4], rows[1], rows[0], rows[2]) + "\n");
    assertThat(funnel(in)).isEqualTo(forward);
  }

  private byte[] funnel(Path in) throws Exception {
    Path result = folder.resolve("o.csv");
    int status =
        run(
            "stats",
            "funnel",
            "--in",
            in.toString(),
            "--numerator",
            "n",
            "--denominator",
            "e",
            "--group",
            "g",
            "--out",
            result.toString());
    assertThat(status).isZero();
    return Files.readAllBytes(result);
  }

  @Test
  void aRareEventIsSentToAGChart() throws Exception {
    Path in = folder.resolve("in.csv");
    Files.writeString(in, "m,n\n" + "1,0\n2,1\n3,0\n4,2\n".replace("\n", "\n"));
    run("stats", "spc", "--chart", "c", "--value", "n", "--in", in.toString(), "--out", o());
    assertThat(err.toString())
        .contains("a mean of 0.75 a period", "--chart g or t", "fewer than 12 are provisional");
  }

  @Test
  void cusumSaysHowOftenItWouldAlarmByChance() throws Exception {
    Path in = folder.resolve("in.csv");
    StringBuilder text = new StringBuilder("month,n\n");
    for (int month = 1; month <= 30; month++) {
      text.append(month).append(',').append(month < 24 ? 3 + month % 3 : 12).append('\n');
    }
    Files.writeString(in, text);
    int status =
        run(
            "stats",
            "monitor",
            "--method",
            "cusum",
            "--k",
            "1.5",
            "--threshold",
            "4",
            "--in",
            in.toString(),
            "--value",
            "n",
            "--period",
            "month",
            "--out",
            o());
    assertThat(status).isZero();
    Table table = Tables.read(folder.resolve("o.csv"));
    assertThat(table.values("period").get(0)).isEqualTo("13");
    assertThat(table.values("alarm")).contains("true");
    assertThat(Double.parseDouble(table.values("recurrence_interval").get(0))).isGreaterThan(20);
  }

  private String o() {
    return folder.resolve("o.csv").toString();
  }

  private int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
