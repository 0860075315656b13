package org.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
