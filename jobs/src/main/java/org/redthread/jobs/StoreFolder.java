package org.redthread.jobs;

import java.net.URI;
import java.nio.file.Path;
import org.redthread.run.OperatorException;

/** The folder of a store, as people name it. */
public final class StoreFolder {
  private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]+:/.*";

  private StoreFolder() {}

  /**
   * Of a path, or a URI of this machine's files.
   *
   * @throws OperatorException if it is a URI of anything else
   */
  public static Path of(String place) {
    if (!place.matches(SCHEME)) {
      return Path.of(place);
    }
    if (place.startsWith("file:")) {
      return Path.of(URI.create(place.replaceFirst("file:/+", "file:///")));
    }
    throw new OperatorException(
        "The store %1$s is no folder: its lock and state need one on a disk. Name that with 'store', and %1$s with the key 'tables' of the configuration."
            .formatted(place));
  }
}
