package org.redthread.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redthread organisations}: names and succession of organisations. */
@Command(
    name = "organisations",
    description = "Matches printed names to a register, and traces who succeeded whom.",
    subcommands = {OrganisationsMatchCommand.class, OrganisationsTraceCommand.class},
    footer = {
      "%nExample:",
      "  redthread organisations match --register register.csv --names names.csv --out matches.csv"
    })
final class OrganisationsCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
