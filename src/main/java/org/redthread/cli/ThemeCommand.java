package org.redthread.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redthread theme}. */
@Command(
    name = "theme",
    description = "Finds every letter of a theme, and says how many were missed.",
    footer = {"%nExample:", "  redthread theme --help"},
    subcommands = {
      // a line a command, in the order of commands.md
      ThemeSearchCommand.class,
      ThemeReviewCommand.class,
      ThemeLabelsCommand.class,
      ThemeRecallCommand.class,
      ThemeSimulateCommand.class,
    })
final class ThemeCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
