package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.intake.Source;
import picocli.CommandLine;

/** {@code redthread feeds} writes what became of every row, and ends with the right status. */
class FeedsCommandTest {
  private final Path folder;

  FeedsCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(
        folder.resolve("trial.yaml"),
        """
        source: trial
        files: feed.csv
        id: id
        dates: {received: {column: day, formats: [yyyy-MM-dd]}}
        gates: {max-quarantined: 0.5}
        """);
  }

  private int feeds() {
    String[] args = {
      "feeds",
      "--quiet",
      "--source",
      folder.resolve("trial.yaml").toString(),
      "--data",
      folder.toString(),
      "--out",
      folder.resolve("out.csv").toString(),
      "--quarantine",
      folder.resolve("aside.csv").toString()
    };
    return Main.run(args);
  }

  @Test
  void writesReconciliationAndQuarantine() throws IOException {
    Files.writeString(folder.resolve("feed.csv"), "id,day\n1,2024-05-01\n2,soon\n1,2024-05-01\n");
    assertThat(feeds()).isZero();
    assertThat(Files.readString(folder.resolve("out.csv")))
        .isEqualTo(
            "source,file,read,accepted,superseded,duplicate,quarantined\n"
                + "trial,feed.csv,3,1,0,1,1\n");
    assertThat(Files.readString(folder.resolve("aside.csv")))
        .isEqualTo(
            "source,file,line,field,reason\ntrial,feed.csv,3,day,is no date as yyyy-MM-dd\n");
  }

  @Test
  void aGateEndsWithThreeAndTheFiguresAreStillThere() throws IOException {
    Files.writeString(folder.resolve("feed.csv"), "id,day\n1,soon\n2,late\n");
    assertThat(feeds()).isEqualTo(3);
    assertThat(folder.resolve("aside.csv")).exists();

    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(new Failures());
    String source = folder.resolve("trial.yaml").toString();
    line.execute("feeds", "--source", source, "--data", folder.toString());
    assertThat(err.toString())
        .contains("a night with these files would publish nothing")
        .doesNotContain("last good run");
  }

  @Test
  void lettersInAnotherEncodingAreSaidToBeThat() throws IOException {
    Files.write(
        folder.resolve("feed.csv"), "id,day\nÆ,2024-05-01\n".getBytes(StandardCharsets.ISO_8859_1));
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(err, true));
    String source = folder.resolve("trial.yaml").toString();

    line.execute("feeds", "--source", source, "--data", folder.toString());

    assertThat(err.toString()).contains("'csv: {encoding: windows-1252}'");
  }

  @Test
  void aSlipEndsWithTwo() {
    assertThat(feeds()).isEqualTo(2);
    assertThat(Main.run("feeds")).isEqualTo(2);
    assertThat(Main.run("feeds", "--help")).isZero();
  }

  @Test
  void aSourceTravelsToOtherMachines() throws Exception {
    Source source = Source.read(folder.resolve("trial.yaml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(source);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(source);
    }
  }
}
