package org.redthread.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redthread.cli.Main;

/** A feed in a folder of its own, read through the command line as an operator would. */
final class FeedTrial {
  static final String HEADER = "id,received,provider,letter\n";
  static final String GOOD = "1,2024-05-01,Ashdale,The scan was not looked at\n";

  private static final String YAML =
      """
      source: trial
      files: %s
      format: %s
      id: id
      dates:
        received: {column: received, formats: [yyyy-MM-dd]}
      organisation: provider
      narrative: {columns: letter, language: en}
      gates: {max-quarantined: 1}
      """;

  /** What the operator saw. */
  record Seen(int status, String out, String err) {
    /** The figures of the only file: read, accepted, superseded, duplicate, quarantined. */
    String figures() {
      return out.lines().skip(1).findFirst().orElse("").replaceFirst("^[^,]*,[^,]*,", "");
    }
  }

  private final Path folder;
  private String yaml = YAML.formatted("feed.csv", "csv");

  FeedTrial(Path folder) {
    this.folder = folder;
  }

  FeedTrial yaml(String text) {
    yaml = text;
    return this;
  }

  FeedTrial format(String file, String format) {
    return yaml(YAML.formatted(file, format));
  }

  FeedTrial more(String lines) {
    yaml += lines + "\n";
    return this;
  }

  FeedTrial file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  FeedTrial file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Source source() {
    file("trial.yaml", yaml);
    return Source.read(path("trial.yaml"));
  }

  FeedAccount account() {
    return FeedAccount.of(source(), folder);
  }

  /** Runs {@code redthread feeds} and catches what it prints. */
  Seen run() {
    file("trial.yaml", yaml);
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      int status =
          Main.run("feeds", "--source", path("trial.yaml").toString(), "--data", folder.toString());
      return new Seen(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
