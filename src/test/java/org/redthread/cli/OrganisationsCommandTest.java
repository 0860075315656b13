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
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

final class OrganisationsCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void files() throws IOException {
    write(
        "register.csv",
        "id,name,opened,closed",
        "A,Eastmere Trust,2001-04-01,2019-03-31",
        "B,Westmere Trust,2001-04-01,",
        "C,Oldford Trust,2001-04-01,",
        "D,Winterbourne Trust,2001-04-01,2017-10-31");
    write("succession.csv", "old,new,date,weight", "A,B,2019-04-01,0.75", "A,C,2019-04-01,0.25");
    write(
        "names.csv",
        "name,date,meant",
        "EASTMERE NHS TRUST,2010-01-01,A",
        "Unheard of,,",
        "Oldfrod Trust,,C");
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private int run(String... args) {
    return new CommandLine(new OrganisationsCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler(new Failures())
        .execute(args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void matchWritesOneRowAName() {
    assertThat(
            run(
                "match",
                "--register",
                at("register.csv"),
                "--names",
                at("names.csv"),
                "--out",
                at("m.csv"),
                "--truth",
                "meant",
                "--explain",
                at("why.csv"),
                "--review",
                at("review.csv")))
        .isEqualTo(ExitStatus.DONE);
    Table matches = Tables.read(folder.resolve("m.csv"));
    assertThat(matches.columns())
        .containsExactly("name", "organisation_id", "organisation_name", "score", "decision");
    assertThat(matches.values("organisation_id")).containsExactly("A", "", "C");
    assertThat(matches.values("decision")).containsExactly("automatic", "none", "automatic");
    assertThat(out.toString()).contains("precision of automatic matches 1.0000 (2 of 2)");
    assertThat(err.toString()).contains("3 names: 2 automatic, 0 to review, 1 without a match.");
    assertThat(Tables.read(folder.resolve("why.csv")).columns()).contains("printed_covered");
    assertThat(Tables.read(folder.resolve("review.csv")).size()).isZero();
  }

  @Test
  void matchRefusesAFileWithoutNames() throws IOException {
    write("names.csv", "title", "Eastmere");
    assertThat(
            run(
                "match",
                "--register",
                at("register.csv"),
                "--names",
                at("names.csv"),
                "--out",
                at("m.csv")))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(err.toString()).contains("names.csv has no column 'name'");
    assertThat(folder.resolve("m.csv")).doesNotExist();
  }

  @Test
  void traceShowsChainDatesAndWeights() {
    assertThat(run("trace", "A", "--on", "2023-01-01", "--register", folder.toString()))
        .isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .contains("2019-04-01  A -> B  0.7500")
        .contains("Responsible on 2023-01-01:")
        .contains("C  0.2500");
  }

  @Test
  void traceSpeaksJson() {
    assertThat(run("trace", "A", "--json", "--register", folder.toString())).isZero();
    assertThat(out.toString()).contains("\"weight\" : 0.75").contains("\"no_successor\" : false");
  }

  @Test
  void traceSaysNoSuccessor() {
    assertThat(run("trace", "D", "--register", folder.toString())).isZero();
    assertThat(out.toString()).contains("no successor");
    assertThat(run("trace", "D", "--json", "--register", folder.toString())).isZero();
    assertThat(out.toString()).contains("\"no_successor\" : true");
  }

  @Test
  void traceNamesACodeItDoesNotKnow() {
    assertThat(run("trace", "Z9", "--register", folder.toString())).isEqualTo(ExitStatus.OPERATOR);
    assertThat(err.toString()).contains("The code Z9 is neither in the register");
  }

  @Test
  void traceNamesTheCodesOfACyclicRegister() throws IOException {
    write("succession.csv", "old,new,date", "A,B,2019-04-01", "B,A,2020-04-01");
    assertThat(run("trace", "A", "--register", folder.toString())).isEqualTo(ExitStatus.OPERATOR);
    assertThat(err.toString()).contains("the succession of A, B goes round in a circle");
  }

  @Test
  void everyCommandHasAWorkedExample() {
    assertThat(Main.run("organisations", "match", "--help")).isZero();
    assertThat(Main.run("organisations", "trace", "--help")).isZero();
    assertThat(new CommandLine(new OrganisationsMatchCommand()).getUsageMessage())
        .contains("organisations match --register");
    assertThat(new CommandLine(new OrganisationsTraceCommand()).getUsageMessage())
        .contains("organisations trace X01 --on");
  }
}
