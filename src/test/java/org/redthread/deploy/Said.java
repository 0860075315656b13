package org.redthread.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.redthread.cli.Main;
import picocli.CommandLine;

/** What a program said, both streams in one, and its exit status. */
record Said(String text, int status) {

  /** Runs a program with nothing in its environment but a path, as a scheduler does. */
  static Said of(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin:/usr/local/bin");
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IOException("no end within a minute: " + command);
    }
    return new Said(text, process.exitValue());
  }

  /** Whether a program is there at all. */
  static boolean has(String program) throws IOException, InterruptedException {
    return of(Path.of("."), List.of("/bin/sh", "-c", "command -v " + program)).status() == 0;
  }

  /**
   * Reads a command line of redthread without running it.
   *
   * @throws CommandLine.ParameterException if redthread would not take it
   */
  static CommandLine.ParseResult taken(List<String> arguments) {
    return new CommandLine(new Main()).parseArgs(arguments.toArray(String[]::new));
  }
}
