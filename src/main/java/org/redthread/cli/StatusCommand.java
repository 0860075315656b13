package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.redthread.jobs.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread status}: whether the store is well. */
@Command(
    name = "status",
    description =
        "Shows the last good run of a store, its feeds, whether a run is under way, what failed since"
            + " and what to do; and the last good night's rows and seconds against the 30 before."
            + " Starts no Spark.",
    footer = {"%nExample:", "  redthread status --store store --out out"})
final class StatusCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      converter = StoreFolderConverter.class,
      defaultValue = "store",
      description = "Folder of the store (default: store).")
  Path store;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder of the results, which has the log of nights (default: out).")
  Path out;

  @Option(names = "--json", description = "The same as JSON.")
  boolean json;

  @Override
  public void run() {
    PrintWriter screen = spec.commandLine().getOut();
    StoreStatus status = StoreStatus.of(store, out, Instant.now());
    if (json) {
      screen.println(status.json());
    } else {
      status.text().forEach(screen::println);
    }
    screen.flush();
  }
}
