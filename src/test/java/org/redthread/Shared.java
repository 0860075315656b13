package org.redthread;

import java.nio.file.Path;

/** Real data and published figures that lie beside the checkout and are never part of it. */
public final class Shared {
  private Shared() {}

  /** The folder {@code shared}: REDTHREAD_SHARED as property or environment, else beside us. */
  public static Path dir() {
    String property = System.getProperty("REDTHREAD_SHARED");
    String given = property != null ? property : System.getenv("REDTHREAD_SHARED");
    return given != null ? Path.of(given) : Path.of("..", "shared").toAbsolutePath().normalize();
  }

  /** A folder of published figures. */
  public static Path oracle(String name) {
    return dir().resolve("oracles").resolve(name);
  }
}
