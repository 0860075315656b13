package org.redthread.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which office's nights a command is about. */
final class OfficeOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Configuration of the night; by default jobs/conf/nightly.yaml, which runs on the samples.")
  @Nullable Path config;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      converter = StoreFolderConverter.class,
      description = "Folder of the store; by default the configuration's.")
  @Nullable Path store;

  /** The configuration that was named, or that of the samples. */
  Path file() {
    return config == null ? Home.folder().resolve("jobs/conf/nightly.yaml") : config;
  }
}
