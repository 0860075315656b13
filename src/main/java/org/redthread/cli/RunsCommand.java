package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.redthread.jobs.StoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread runs}: the runs a store can be read as of. */
@Command(
    name = "runs",
    description = "Lists the good runs of a store, the last one marked. Starts no Spark.",
    footer = {"%nExample:", "  redthread runs --store store"})
final class RunsCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      converter = StoreFolderConverter.class,
      defaultValue = "store",
      description = "Folder of the store (default: store).")
  Path store;

  @Override
  public void run() {
    PrintWriter screen = spec.commandLine().getOut();
    StoreReport.runs(store).forEach(screen::println);
    screen.flush();
  }
}
