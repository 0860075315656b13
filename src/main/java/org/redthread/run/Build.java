package org.redthread.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build wrote down of itself, for provenance. */
public final class Build {
  private static final Properties PROPERTIES = properties();

  private Build() {}

  /** One property of the build: version, commit or spark; "unknown" where the build had none. */
  public static String text(String key) {
    return PROPERTIES.getProperty(key, "unknown");
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/redthread-build.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
