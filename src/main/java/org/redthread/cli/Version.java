package org.redthread.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version, commit, Spark and Java, as the build wrote them down. */
public final class Version implements IVersionProvider {
  private static final Properties BUILD = build();

  @Override
  public String[] getVersion() {
    return new String[] {
      "redthread %s (commit %s)".formatted(text("version"), text("commit")),
      "Spark %s, Java %s".formatted(text("spark"), Runtime.version().feature())
    };
  }

  /** One property of the build: version, commit or spark. */
  public static String text(String key) {
    return BUILD.getProperty(key, "unknown");
  }

  private static Properties build() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/redthread-build.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
