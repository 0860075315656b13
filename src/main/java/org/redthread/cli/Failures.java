package org.redthread.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.redthread.run.ExitStatus;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a failure becomes a sentence and an exit status. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof OperatorException) {
      err.println("redthread: " + failure.getMessage());
      return ExitStatus.OPERATOR;
    }
    if (failure instanceof GateException) {
      err.println("redthread: " + failure.getMessage());
      after(line.getCommandName()).ifPresent(more -> err.println("redthread: " + more));
      return ExitStatus.GATE;
    }
    err.println(
        "redthread: this is a bug in Redthread (%s); its trace is in %s."
            .formatted(failure.getClass().getSimpleName(), trace(failure)));
    return ExitStatus.BUG;
  }

  /** What a shut gate means for the published; commands that publish nothing say it themselves. */
  private static Optional<String> after(String command) {
    return switch (command) {
      case "nightly" -> Optional.of("nothing was published; the last good run stays current.");
      case "feeds" -> Optional.of("a night with these files would publish nothing.");
      default -> Optional.empty();
    };
  }

  /** Messages of unforeseen exceptions may quote a cell, so only the frames are kept. */
  private static String trace(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      text.append(t.getClass().getName()).append('\n');
      for (StackTraceElement frame : t.getStackTrace()) {
        text.append("  at ").append(frame).append('\n');
      }
    }
    try {
      Path log = Files.createTempFile("redthread-bug-", ".log");
      Files.writeString(log, text);
      return log.toString();
    } catch (IOException e) {
      return "no file, as the temporary folder cannot be written";
    }
  }
}
