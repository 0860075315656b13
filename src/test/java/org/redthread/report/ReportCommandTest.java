package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.cli.Main;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Kind;

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

  private void put(Findings findings, String name) throws IOException {
    Path file = out.resolve("runs/r1/findings").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, FindingsFile.write(findings));
    Files.writeString(out.resolve("latest.json"), "{\"run_id\": \"r1\"}");
  }

  private int html(String... more) {
    List<String> args = new ArrayList<>(List.of("report"));
    args.addAll(List.of(more));
    args.addAll(List.of("--out", out.toString(), "--formats", "html", "--quiet"));
    return Main.run(args.toArray(String[]::new));
  }

  @Test
  void writesTheReportOfTheYear() throws IOException {
    put(SampleYear.findings(Kind.ANNUAL), "annual.json");
    assertThat(html("annual", "--language", "nb")).isZero();
    assertThat(out.resolve("reports/annual/annual.html"))
        .content()
        .contains("<h1>Årsrapport om klager</h1>");
  }

  @Test
  void writesALetterToAnOrganisationNamedInEitherWay() throws IOException {
    put(SampleYear.findings(Kind.ORGANISATION), "organisations/A.json");
    Path letter = out.resolve("reports/organisations/A/A.html");
    assertThat(html("organisation", "--organisation", "A")).isZero();
    assertThat(letter).content().contains(SampleYear.LONG_NAME);
    Files.delete(letter);
    assertThat(html("organisation/A")).isZero();
    assertThat(letter).exists();
  }

  @Test
  void refusesALetterToNobody() throws IOException {
    put(SampleYear.findings(Kind.ORGANISATION), "organisations/A.json");
    assertThat(html("organisation")).isEqualTo(2);
    assertThat(html("organisation", "--organisation", "B")).isEqualTo(2);
    assertThat(html("imaging", "--organisation", "A")).isEqualTo(2);
    assertThat(html("organisation/../../../r1")).isEqualTo(2);
  }

  @Test
  void auditsWhatItWroteAndSaysSo() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(report("--formats", "html,xlsx", "--audit", "--json")).isZero();
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("imaging.html", "imaging.xlsx");
    assertThat(out.resolve("imaging.html")).exists();
  }

  /** A stylesheet in which text fades away is found, and nothing is taken back. */
  @Test
  void anAuditThatFindsAFaultStopsTheCommand() throws IOException {
    Path templates = Files.createDirectories(out.resolve("templates/thematic"));
    try (var files = Files.list(Path.of("reports-templates/thematic"))) {
      for (Path file : files.toList()) {
        Files.copy(file, templates.resolve(file.getFileName().toString()));
      }
    }
    Path css = templates.resolve("report.css");
    Files.writeString(css, Files.readString(css) + "\nmain p { color: #aaaaaa; }\n");
    assertThat(report("--formats", "html", "--audit", "--templates", templates.toString()))
        .isEqualTo(3);
  }

  @Test
  void holdsSmallNumbersBackWhereAsked() throws IOException {
    assertThat(report("--formats", "html", "--disclosure", "hes", "--quiet")).isZero();
    assertThat(out.resolve("imaging.html")).content().contains("[c]", "HES");
    assertThat(report("--formats", "html", "--disclosure", "secret")).isEqualTo(2);
  }

  /** Its figures name organisations in ways that the policy does not cover. */
  @Test
  void refusesToHoldSmallNumbersBackInAReportOfTheYear() throws IOException {
    put(SampleYear.findings(Kind.ANNUAL), "annual.json");
    assertThat(html("annual", "--disclosure", "hes")).isEqualTo(2);
    assertThat(out.resolve("reports")).doesNotExist();
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
