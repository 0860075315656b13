package org.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands other than nightly start at once, as they load no class of Spark. */
class NoSparkCommandsTest {
  private static final Path FINDINGS = Path.of("src/test/resources/findings/imaging.json");

  @Test
  void versionLoadsNoSpark(@TempDir Path folder) throws Exception {
    withoutSpark(folder, "--version");
  }

  @Test
  void statisticsLoadNoSpark(@TempDir Path folder) throws Exception {
    Path p = Files.writeString(folder.resolve("p.csv"), "test,p\na,0.01\nb,0.2\nc,0.9\n");
    withoutSpark(folder, "stats", "fdr", "--p", p.toString(), "--out", folder + "/adjusted.csv");
    assertThat(folder.resolve("adjusted.csv")).content().contains("bh");
  }

  @Test
  void reportsLoadNoSpark(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("reports");
    withoutSpark(
        folder,
        "report",
        "imaging",
        "--findings",
        FINDINGS.toString(),
        "--formats",
        "html",
        "--out",
        out.toString());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(String::valueOf)).anyMatch(name -> name.endsWith(".html"));
    }
  }

  @Test
  void verdictsOfARunLoadNoSpark(@TempDir Path folder) throws Exception {
    Path run = Files.createDirectories(folder.resolve("out/runs/2024-12-31-001"));
    Files.writeString(folder.resolve("out/latest.json"), "{\"run_id\":\"2024-12-31-001\"}");
    Files.writeString(
        run.resolve("verdicts.csv"),
        "failure_type,label,verdict,sentence\nx,X,SYSTEMIC,It is widespread.\n");
    assertThat(withoutSpark(folder, "verdicts", "--out", folder.resolve("out").toString()))
        .contains("It is widespread.");
  }

  @Test
  void statusAndRunsLoadNoSpark(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("store/runs"));
    String state =
        """
        {"run":"2024-12-31-001","snapshots":{"cube":1},"fingerprints":{},"deliveries":[]}
        """;
    Files.writeString(folder.resolve("store/current.json"), state);
    Files.writeString(folder.resolve("store/runs/2024-12-31-001.json"), state);
    String store = folder.resolve("store").toString();
    assertThat(withoutSpark(folder, "status", "--store", store)).contains("2024-12-31-001");
    assertThat(withoutSpark(folder, "runs", "--store", store)).contains("2024-12-31-001");
  }

  @Test
  void lettersAreRedactedAuditedAndHeldAgainstEachOtherWithoutSpark(@TempDir Path folder)
      throws Exception {
    String in = letters(folder);
    for (List<String> command :
        List.of(
            List.of("redact", "--column", "letter"),
            List.of("audit", "--column", "letter", "--seed", "1"),
            List.of("duplicates", "--id", "case", "--column", "letter"),
            List.of("cluster", "--id", "case", "--column", "letter", "--k", "2"))) {
      Path out = folder.resolve(command.get(0) + ".csv");
      List<String> line = new ArrayList<>(List.of("text"));
      line.addAll(command);
      line.addAll(List.of("--in", in, "--out", out.toString()));
      withoutSpark(folder, line.toArray(String[]::new));
      assertThat(out).as(command.get(0)).isNotEmptyFile();
    }
  }

  @Test
  void codesAreLearntAndSuggestedWithoutSpark(@TempDir Path folder) throws Exception {
    String in = letters(folder);
    String model = folder.resolve("codes.model").toString();
    String out = folder.resolve("suggested.csv").toString();
    withoutSpark(
        folder,
        "text",
        "train",
        "--in",
        in,
        "--column",
        "letter",
        "--label",
        "code",
        "--model-out",
        model);
    withoutSpark(
        folder,
        "text",
        "classify",
        "--model",
        model,
        "--test",
        in,
        "--column",
        "letter",
        "--label",
        "code",
        "--out",
        out);
    assertThat(Path.of(out)).content().contains("scan");
  }

  @Test
  void themesAreSearchedReviewedAndSimulatedWithoutSpark(@TempDir Path folder) throws Exception {
    List<String> letters = List.of("--in", letters(folder), "--id", "case", "--column", "letter");
    String labels = folder.resolve("labels.csv").toString();
    String sheet = folder.resolve("batch.xlsx").toString();
    String imaging = "jobs/conf/themes/imaging.yaml";
    theme(folder, letters, "search", imaging, "--out", folder.resolve("found.csv").toString());
    theme(folder, letters, "review", imaging, "--labels", labels, "--out", sheet);
    answer(Path.of(sheet));
    withoutSpark(folder, "theme", "labels", sheet, "--labels", labels);
    theme(folder, letters, "recall", imaging, "--labels", labels);
    theme(
        folder,
        letters,
        "simulate",
        "--truth",
        "code",
        "--reviews",
        "1",
        "--ranked",
        "0",
        "--out",
        folder.resolve("simulated.csv").toString());
    assertThat(folder.resolve("found.csv")).isNotEmptyFile();
    assertThat(folder.resolve("simulated.csv")).isNotEmptyFile();
  }

  private static void theme(Path folder, List<String> letters, String... command) throws Exception {
    List<String> line = new ArrayList<>(List.of("theme"));
    line.addAll(List.of(command));
    line.addAll(letters);
    withoutSpark(folder, line.toArray(String[]::new));
  }

  private static void answer(Path sheet) throws IOException {
    try (InputStream in = Files.newInputStream(sheet);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (int row = 1; row <= book.getSheet("Review").getLastRowNum(); row++) {
        Row letter = book.getSheet("Review").getRow(row);
        boolean scan = letter.getCell(1).getStringCellValue().contains("scan");
        letter.getCell(2).setCellValue(scan ? "yes" : "no");
      }
      try (OutputStream out = Files.newOutputStream(sheet)) {
        book.write(out);
      }
    }
  }

  private static String letters(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of("case,letter,code"));
    for (int i = 0; i < 40; i++) {
      lines.add(
          "s%d,The CT scan of bed %d showed a shadow and nobody told me,scan".formatted(i, i));
      lines.add("f%d,The soup of day %d was cold again,food".formatted(i, i));
    }
    return Files.write(folder.resolve("letters.csv"), lines).toString();
  }

  /** Runs a command in a virtual machine of its own that writes down every class it loads. */
  private static String withoutSpark(Path folder, String... arguments) throws Exception {
    Path classes = folder.resolve("classes.log");
    Path screen = folder.resolve("screen.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + classes);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.redthread.cli.Main");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(screen.toFile())
            .start();
    int status = process.waitFor();
    String said = Files.readString(screen);
    assertThat(status).as(said).isZero();
    List<String> loaded = loaded(classes);
    assertThat(loaded).anyMatch(line -> line.contains("org.redthread.cli.Main "));
    assertThat(loaded)
        .noneMatch(line -> line.matches(".*\\b(org\\.apache\\.spark|scala)\\..*source:.*"));
    return said;
  }

  private static List<String> loaded(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
        .map(line -> line.replaceFirst(" source: .*", " source:"))
        .toList();
  }
}
