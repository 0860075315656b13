package org.redthread.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders of the store, and letters, are for their owner only, where the file system knows owners.
 */
final class Permissions {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private Permissions() {}

  /** A file of letters is for its owner only. */
  static void keepPrivate(Path file) {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      try {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void close(Path folder) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        && !OWNER.equals(Files.getPosixFilePermissions(folder))) {
      Files.setPosixFilePermissions(folder, OWNER);
    }
  }

  /** Makes the folder where it is missing, and closes to others one that was open to them. */
  static void createPrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      close(folder);
      return;
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
    } else {
      Files.createDirectories(folder);
    }
  }
}
