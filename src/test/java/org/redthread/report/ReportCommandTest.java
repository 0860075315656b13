package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.cli.Main;

class ReportCommandTest {
  @TempDir Path out;

  private int report(String... more) {
    String[] args = new String[more.length + 6];
    String[] first = {
      "report", "imaging", "--findings", SampleReport.FINDINGS.toString(), "--out", out.toString()
    };
    System.arraycopy(first, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Main.run(args);
  }

  @Test
  void writesTheFormatsAsked() {
    assertThat(report("--formats", "html", "--language", "nb", "--quiet")).isZero();
    assertThat(out.resolve("imaging.html")).content().contains("lang=\"nb-NO\"");
    assertThat(out.resolve("imaging.docx")).doesNotExist();
  }

  @Test
  void refusesAFormatItDoesNotWrite() {
    assertThat(report("--formats", "odt")).isEqualTo(2);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void refusesALanguageWithoutWording() {
    assertThat(report("--language", "fr")).isEqualTo(2);
  }

  @Test
  void stopsAtTheGateWhereLayingMetadataIsMissing() {
    assertThat(report("--stage", "laid")).isEqualTo(3);
    assertThat(report("--stage", "embargoed")).isEqualTo(3);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void refusesFindingsOfAnotherTheme() {
    assertThat(Main.run("report", "falls", "--findings", SampleReport.FINDINGS.toString()))
        .isEqualTo(2);
  }

  @Test
  void saysWhereThereIsNoRunYet() {
    assertThat(Main.run("report", "imaging", "--out", out.toString())).isEqualTo(2);
  }

  @Test
  void readsTheLastGoodRun() throws IOException {
    Path findings = out.resolve("runs/r1/findings");
    Files.createDirectories(findings);
    Files.copy(SampleReport.FINDINGS, findings.resolve("imaging.json"));
    Files.writeString(out.resolve("latest.json"), "{\"run_id\": \"r1\"}");
    assertThat(
            Main.run("report", "imaging", "--out", out.toString(), "--formats", "html", "--quiet"))
        .isZero();
    assertThat(out.resolve("reports/imaging/imaging.html")).exists();
  }

  @Test
  void loadsNoSparkClass() throws IOException, InterruptedException {
    Path log = out.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "org.redthread.cli.Main",
                "report",
                "imaging",
                "--findings",
                SampleReport.FINDINGS.toString(),
                "--out",
                out.toString(),
                "--formats",
                "html")
            .redirectErrorStream(true)
            .redirectOutput(out.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log))
        .contains("org.redthread.report.html.HtmlWriter")
        .doesNotContain("org.apache.spark.")
        .doesNotContain("scala.");
  }
}
