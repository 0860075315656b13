package org.redthread.cli;

import java.nio.file.Path;

/** Where Redthread is installed: the checkout, or the unpacked release. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("redthread.home", ".")).toAbsolutePath().normalize();
  }
}
