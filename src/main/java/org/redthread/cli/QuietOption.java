package org.redthread.cli;

import org.redthread.run.Progress;
import picocli.CommandLine.Option;

/** {@code --quiet}, for commands that tell how far they are. */
final class QuietOption {
  @Option(names = "--quiet", description = "Say nothing but warnings.")
  boolean quiet;

  Progress progress() {
    return new Progress(System.err, quiet, System.console() != null);
  }
}
