package org.redthread;

import java.nio.file.Path;

/** The folder of real data and published figures beside the checkout; tests skip without it. */
public final class Shared {
  private Shared() {}

  /** {@code REDTHREAD_SHARED} (system property or environment), else {@code ../shared}. */
  public static Path dir() {
    String set = System.getProperty("REDTHREAD_SHARED", System.getenv("REDTHREAD_SHARED"));
    return (set == null ? Path.of("..", "shared") : Path.of(set)).toAbsolutePath().normalize();
  }

  /** A folder of published figures. */
  public static Path oracle(String name) {
    return dir().resolve("oracles").resolve(name);
  }

  /** A folder of real feeds. */
  public static Path data(String name) {
    return dir().resolve("data").resolve(name);
  }
}
