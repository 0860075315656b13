package org.redthread.cli;

import org.redthread.run.Build;
import picocli.CommandLine.IVersionProvider;

/** Version, commit, Spark and Java, as the build wrote them down. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "redthread %s (commit %s)".formatted(Build.text("version"), Build.text("commit")),
      "Spark %s, Java %s".formatted(Build.text("spark"), Runtime.version().feature())
    };
  }
}
