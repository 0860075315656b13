package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.redthread.jobs.StoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread status}: whether the store is well. */
@Command(
    name = "status",
    description =
        "Shows the last good run of a store, its feeds and whether a run is under way."
            + " Starts no Spark.",
    footer = {"%nExample:", "  redthread status --store store"})
final class StatusCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "Folder of the store (default: store).")
  Path store;

  @Override
  public void run() {
    PrintWriter screen = spec.commandLine().getOut();
    StoreReport.status(store).forEach(screen::println);
    screen.flush();
  }
}
