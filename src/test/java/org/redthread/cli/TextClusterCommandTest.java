package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import picocli.CommandLine;

class TextClusterCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String csv, String... more) throws Exception {
    Path in = Files.writeString(folder.resolve("in.csv"), csv);
    CommandLine line = new CommandLine(new TextClusterCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(new StringWriter()));
    line.setExecutionExceptionHandler(
        (e, l, p) -> e instanceof OperatorException ? ExitStatus.OPERATOR : ExitStatus.BUG);
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("--in", in.toString(), "--id", "id", "--column", "text", "--out"));
    arguments.add(folder.resolve("o.csv").toString());
    arguments.addAll(List.of(more));
    return line.execute(arguments.toArray(String[]::new));
  }

  private static String letters(int each) {
    StringBuilder csv = new StringBuilder("id,text,grave\n");
    for (int i = 0; i < each; i++) {
      csv.append("s%d,\"the scan was not followed up, week %d\",%d\n".formatted(i, i, i % 4));
      csv.append("f%d,the food was cold and the kitchen closed on day %d,1\n".formatted(i, i));
    }
    return csv.toString();
  }

  @Test
  void writesARowALetterInTheOrderOfTheFile() throws Exception {
    assertThat(run(letters(20), "--k", "2", "--quiet")).isEqualTo(ExitStatus.DONE);

    List<String> rows = Files.readAllLines(folder.resolve("o.csv"));
    assertThat(rows).hasSize(41);
    assertThat(rows.get(0)).isEqualTo("id,cluster,strength,representative");
    assertThat(rows.get(1)).startsWith("s0,");
    assertThat(rows.get(2)).startsWith("f0,");
    assertThat(rows).anyMatch(row -> row.endsWith(",medoid"));
  }

  @Test
  void writesTheClustersWithTheirLabels() throws Exception {
    Path labels = folder.resolve("l.csv");

    run(
        letters(20),
        "--k",
        "2",
        "--severity",
        "grave",
        "--labels-out",
        labels.toString(),
        "--json");

    assertThat(Files.readAllLines(labels))
        .hasSize(3)
        .first()
        .isEqualTo("cluster,label,size,distinct,cohesion");
    assertThat(labels).content().contains("not followed up");
    assertThat(out.toString()).contains("\"clusters\"");
  }

  @Test
  void sameInputSameBytes() throws Exception {
    run(letters(20));
    byte[] first = Files.readAllBytes(folder.resolve("o.csv"));
    run(letters(20));

    assertThat(Files.readAllBytes(folder.resolve("o.csv"))).isEqualTo(first);
  }

  @Test
  void aHeaderAloneIsNoError() throws Exception {
    assertThat(run("id,text\n")).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readAllLines(folder.resolve("o.csv"))).hasSize(1);
  }

  @Test
  void slipsAreTheOperators() throws Exception {
    assertThat(run(letters(5), "--k", "0")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run(letters(5), "--language", "fr")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run(letters(5), "--severity", "text")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("a,b\n1,2\n")).isEqualTo(ExitStatus.OPERATOR);
  }
}
