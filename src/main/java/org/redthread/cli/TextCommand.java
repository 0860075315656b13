package org.redthread.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redthread text}. */
@Command(
    name = "text",
    description = "Redacts letters, finds duplicates, suggests codes, and groups letters.",
    footer = {"%nExample:", "  redthread text --help"},
    subcommands = {
      // a line a command, in the order of commands.md
      TextRedactCommand.class,
      TextAuditCommand.class,
      TextDuplicatesCommand.class,
      TextClassifyCommand.class,
      TextTrainCommand.class,
      TextRetrainCommand.class,
      TextClusterCommand.class,
    })
final class TextCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
