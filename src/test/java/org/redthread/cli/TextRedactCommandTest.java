package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

final class TextRedactCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new TextCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler(new Failures())
        .execute(args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void letters(int count) throws IOException {
    StringBuilder csv = new StringBuilder("id,letter\n");
    for (int i = 0; i < count; i++) {
      csv.append(i).append(",\"Dr Oldershawe rang 07700 900").append(100 + i % 900).append("\"\n");
    }
    Files.writeString(folder.resolve("letters.csv"), csv);
  }

  @Test
  void redactAddsColumnsAndKeepsTheOrder() throws IOException {
    letters(4500);

    int status =
        run(
            "redact",
            "--quiet",
            "--in",
            at("letters.csv"),
            "--column",
            "letter",
            "--out",
            at("o.csv"));

    Table table = Tables.read(folder.resolve("o.csv"));
    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(table.columns())
        .containsExactly("id", "letter", "letter_redacted", "letter_entities", "letter_risk");
    assertThat(table.values("id")).hasSize(4500).startsWith("0", "1", "2").endsWith("4499");
    assertThat(table.values("letter_entities")).containsOnly("PERSON:1 PHONE:1");
    assertThat(table.values("letter_redacted")).noneMatch(text -> text.contains("Oldershawe"));
  }

  @Test
  void rawLettersCanBeLeftOut() throws IOException {
    letters(2);

    run(
        "redact",
        "--quiet",
        "--drop",
        "--in",
        at("letters.csv"),
        "--column",
        "letter",
        "--out",
        at("o.csv"));

    assertThat(Files.readString(folder.resolve("o.csv"))).doesNotContain("Oldershawe");
  }

  @Test
  void aWrongColumnIsASlipAndLeavesNoFile() throws IOException {
    letters(2);

    int status = run("redact", "--in", at("letters.csv"), "--column", "text", "--out", at("o.csv"));

    assertThat(status).isEqualTo(ExitStatus.OPERATOR);
    assertThat(err.toString()).contains("has no column 'text'; its columns are: id, letter");
    assertThat(folder.resolve("o.csv")).doesNotExist();
  }

  @Test
  void anAuditDrawsTheSameLettersWhateverTheirOrderAndReportsAnInterval() throws IOException {
    letters(300);
    run(
        "audit",
        "--quiet",
        "--in",
        at("letters.csv"),
        "--column",
        "letter",
        "--id",
        "id",
        "--sample",
        "20",
        "--seed",
        "7",
        "--out",
        at("sheet.csv"));
    Table sheet = Tables.read(folder.resolve("sheet.csv"));
    StringBuilder filled = new StringBuilder(String.join(",", sheet.columns())).append('\n');
    for (String[] row : sheet.rows()) {
      filled
          .append(row[0])
          .append(",x,1,1,0,")
          .append(filled.length() < 150 ? "1,0,0" : "0,0,0")
          .append(",,\n");
    }
    Files.writeString(folder.resolve("filled.csv"), filled);

    int status = run("audit", "--reviewed", at("filled.csv"));

    assertThat(sheet.values("letter")).hasSize(20).doesNotHaveDuplicates();
    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .contains("20 letters read")
        .contains("identifiers found   20 of 20 = 1.0000")
        .contains("95% interval");
  }

  @Test
  void aHalfFilledRowIsASlip() throws IOException {
    Files.writeString(
        folder.resolve("filled.csv"),
        "letter,redacted_text,masked_names,masked_identifiers,risk,names_left,identifiers_left,"
            + "wrongly_masked,reader,note\n1,x,1,0,0,1,,,,\n");

    assertThat(run("audit", "--reviewed", at("filled.csv"))).isEqualTo(ExitStatus.OPERATOR);
    assertThat(err.toString()).contains("line 2, column 'identifiers_left'");
  }
}
