package org.redthread.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file so that a reader sees the old bytes or the new, never a part. */
public final class Replaced {
  private Replaced() {}

  /** Holds even after a crash; the folder is made where it is missing. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Files.createDirectories(java.util.Objects.requireNonNull(target.toAbsolutePath().getParent()));
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.write(partial, bytes);
    move(partial, target);
  }

  /** Puts a whole file, written beside it, in the place of the other. */
  public static void move(Path partial, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
