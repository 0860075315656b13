package org.redthread.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redthread stats}: every statistical method alone, on a file. */
@Command(
    name = "stats",
    description = "Runs one statistical method on a file, without the pipeline.",
    footer = {"%nExample:", "  redthread stats --help"},
    subcommands = {
      // a line a command, in the order of commands.md
      StatsSystemicCommand.class,
      StatsScanCommand.class,
      StatsEbgmCommand.class,
      StatsIcCommand.class,
      StatsFunnelCommand.class,
      StatsSpcCommand.class,
      StatsBreadthCommand.class,
      StatsFdrCommand.class,
      StatsHeterogeneityCommand.class,
      StatsMonitorCommand.class,
      StatsCalibrateCommand.class,
    })
public final class StatsCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
