package org.redthread.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redthread.jobs.ConfigurationCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread check}: every problem of a configuration at once, before a night is lost. */
@Command(
    name = "check",
    description =
        "Checks configuration, sources, organisations, taxonomies, themes and templates without"
            + " running, and lists every problem at once. Starts no Spark.",
    footer = {"%nExample:", "  redthread check --config our-office.yaml"})
final class CheckCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration; by default jobs/conf/nightly.yaml.")
  @Nullable Path config;

  @Override
  public void run() {
    Path file = config == null ? Home.folder().resolve("jobs/conf/nightly.yaml") : config;
    spec.commandLine().getOut().println(ConfigurationCheck.of(file));
    spec.commandLine().getOut().flush();
  }
}
