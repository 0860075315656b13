package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

/** Odd and bad files, through the commands: a clear sentence and status 2, or a right answer. */
class StatsBadInputTest {
  @TempDir Path folder = Path.of("");
  private final StringBuilder counts =
      new StringBuilder("organisation,failure_type,period,count\n");
  private final StringBuilder bodies = new StringBuilder("organisation\n");
  private final StringWriter err = new StringWriter();

  private static String month(int t) {
    return "%d-%02d".formatted(2020 + t / 12, t % 12 + 1);
  }

  /** Two types in 36 months: {@code a} as given, {@code b} about 5 a month. */
  private void organisation(String id, java.util.function.IntUnaryOperator a) {
    bodies.append(id).append('\n');
    for (int t = 0; t < 36; t++) {
      counts.append("%s,a,%s,%d\n".formatted(id, month(t), a.applyAsInt(t)));
      counts.append("%s,b,%s,%d\n".formatted(id, month(t), 4 + (id.hashCode() + t) % 3));
    }
  }

  private int systemic(String... more) throws IOException {
    return systemicOf(counts.toString(), bodies.toString(), more);
  }

  private int systemicOf(String rows, String listed, String... more) throws IOException {
    write("counts.csv", rows);
    write("bodies.csv", listed);
    write("types.csv", "node,parent\nall,\na,all\nb,all\n");
    return run(
        "stats systemic --quiet --counts %s --organisations %s --taxonomy %s --out %s %s"
            .formatted(
                file("counts.csv"),
                file("bodies.csv"),
                file("types.csv"),
                file("out.csv"),
                String.join(" ", more))
            .strip()
            .split(" "));
  }

  private int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(new Failures());
    return line.execute(args);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String verdict(String type, String column) {
    Table verdicts = Tables.read(folder.resolve("out.csv"));
    return verdicts.values(column).get(verdicts.values("failure_type").indexOf(type));
  }

  @Test
  void allZerosSayThatNothingWasRecorded() throws IOException {
    assertThat(
            systemicOf(
                "organisation,failure_type,period,count\nX,a,2020-01,0\nX,b,2022-12,0\n",
                "organisation\nX\n"))
        .isZero();
    assertThat(verdict("a", "verdict")).isEqualTo("INSUFFICIENT_EVIDENCE");
    assertThat(verdict("a", "sentence")).startsWith("No complaints about ‘a’ were recorded");
  }

  @Test
  void oneOrganisationIsNeverABroadFinding() throws IOException {
    organisation("X", t -> t < 24 ? 2 : 20);
    assertThat(systemic()).isZero();
    assertThat(verdict("a", "verdict")).isIn("LOCAL", "WATCH");
    assertThat(verdict("a", "sentence"))
        .doesNotContain("systemic,")
        .doesNotContain("organisations that");
  }

  @Test
  void onePeriodIsTooShort() throws IOException {
    assertThat(
            systemicOf(
                "organisation,failure_type,period,count\nX,a,2020-01,5\nX,b,2020-01,5\n",
                "organisation\nX\n"))
        .isZero();
    assertThat(verdict("a", "verdict")).isEqualTo("INSUFFICIENT_EVIDENCE");
    assertThat(verdict("a", "sentence")).contains("do not go back far enough");
  }

  @Test
  void aWindowWithoutHistoryBeforeItIsRefused() throws IOException {
    organisation("X", t -> 2);
    assertThat(systemic("--current-from", "2020-01")).isEqualTo(2);
    assertThat(err.toString()).contains("--current-from").doesNotContain("\tat ");
  }

  @Test
  void anOrganisationWithoutHistoryIsNotExposed() throws IOException {
    for (int o = 0; o < 12; o++) {
      organisation("O" + o, t -> 3);
    }
    organisation("NEW", t -> t < 34 ? 0 : 9);
    String late = counts.toString().replaceAll("NEW,b,202(0|1|2-0).*\n", "");
    String withoutEarly = late.replaceAll("NEW,a,\\S+,0\n", "");
    assertThat(systemicOf(withoutEarly, bodies.toString(), "--current-from", "2022-01")).isZero();
    assertThat(verdict("a", "exposed_organisations")).isEqualTo("12");
  }

  @Test
  void aTypeThatStartsMidwayIsCalledNewAndNotARise() throws IOException {
    for (int o = 0; o < 20; o++) {
      organisation("O" + o, t -> t < 30 ? 0 : 6);
    }
    assertThat(systemic()).isZero();
    assertThat(verdict("a", "verdict")).isEqualTo("WATCH");
    assertThat(verdict("a", "sentence"))
        .contains("first recorded in July 2022", "may be a new failing or a new code");
  }

  @Test
  void missingPeriodsAreZeroAndSaidSo() throws IOException {
    for (int o = 0; o < 12; o++) {
      organisation("O" + o, t -> 3);
    }
    String gap = counts.toString().replaceAll("O\\d+,\\w,2021-05,\\d+\n", "");
    write("counts.csv", gap);
    write("bodies.csv", bodies.toString());
    write("types.csv", "node,parent\nall,\na,all\nb,all\n");
    assertThat(
            run(
                "stats",
                "systemic",
                "--counts",
                file("counts.csv"),
                "--organisations",
                file("bodies.csv"),
                "--taxonomy",
                file("types.csv"),
                "--out",
                file("out.csv")))
        .isZero();
    assertThat(err.toString()).contains("No complaint at all was counted in 2021-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "organisation|X|X;'X' is listed twice",
        "organisation,exposure|X,-1;line 2, column 'exposure'",
        "organisation,exposure|X,NaN;line 2, column 'exposure'",
        "name|X;column 'organisation'"
      })
  void badOrganisationsAreNamed(String listed, String sentence) throws IOException {
    String rows = "organisation,failure_type,period,count\nX,a,2020-01,5\n";
    assertThat(systemicOf(rows, listed.replace('|', '\n') + "\n")).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void morePeriodsThanAMachineHoldsAreRefused() throws IOException {
    StringBuilder many = new StringBuilder("organisation\n");
    for (int o = 0; o < 30_000; o++) {
      many.append("O").append(o).append('\n');
    }
    String rows = "organisation,failure_type,period,count\nO0,a,1000-01,1\nO1,b,2020-01,1\n";
    assertThat(systemicOf(rows, many.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("30000 organisations x 3 failure types x 12241 periods is more than one machine")
        .contains("use quarters, fewer types or fewer years");
  }

  @Test
  void aCountThatOverflowsIsAnOperatorsMatter() throws IOException {
    String rows =
        "organisation,failure_type,period,count\nX,a,2020-01,2147483647\nX,a,2020-01,2147483647\n";
    assertThat(systemicOf(rows, "organisation\nX\n")).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p|0.2|-0.1;fdr --p %s;line 3, column 'p'",
        "p|0.2|NaN;fdr --p %s;line 3, column 'p'",
        "organisation,p|A,1.2;breadth --p %s;line 2, column 'p'",
        "g,n,d|A,-1,5|B,2,5;funnel --numerator n --denominator d --group g --in %s;line 2, column 'n'",
        "g,n,d|A,1,0|B,2,5;funnel --numerator n --denominator d --group g --in %s;the denominator is 0; leave the group out",
        "e,v|0.1,0|0.2,1;heterogeneity --effect e --variance v --in %s;line 2, column 'v'",
        "e,v|0.1,NaN|0.2,1;heterogeneity --effect e --variance v --in %s;line 2, column 'v'",
        "t,x|1,-3|2,4;monitor --method ears --value x --period t --in %s;line 2, column 'x'",
        "t,x|1,-3|2,4;spc --chart c --value x --period t --in %s;line 2, column 'x'",
        "row,col,id|,b,1;ebgm --row row --column col --id id --cases %s;line 2, column 'row'",
        "row,col;ebgm --row row --column col --cases %s;has no rows"
      })
  void everyMethodNamesTheCell(String text, String command, String sentence) throws IOException {
    write("in.csv", text.replace('|', '\n') + "\n");
    String line = "stats " + command.formatted(file("in.csv"));
    assertThat(run((line + " --quiet --out " + file("out.csv")).split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
  }
}
