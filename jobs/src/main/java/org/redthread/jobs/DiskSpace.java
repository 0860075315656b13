package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.redthread.run.OperatorException;

/** Whether a night has room to work, asked before it starts. */
final class DiskSpace {
  private static final long MEGABYTE = 1 << 20;

  /** What a night without news writes, and some to spare. */
  private static final long LEAST = 100 * MEGABYTE;

  /** Tables, temporary files and results of a byte of a feed, which may come compressed. */
  private static final long PER_BYTE = 12;

  private DiskSpace() {}

  /** Free bytes of the disk that a folder is on, or would be. */
  interface Disk {
    long free(Path folder) throws IOException;
  }

  static final Disk HERE =
      folder -> {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
          there = java.util.Objects.requireNonNull(there.getParent());
        }
        return Files.getFileStore(there).getUsableSpace();
      };

  /**
   * Stops a night that would fill the disk.
   *
   * @param fresh bytes of the files that it has to read
   * @throws OperatorException that says how much is needed and how much there is
   */
  static void check(Path folder, long fresh, Disk disk) {
    long needed = LEAST + PER_BYTE * fresh;
    try {
      long free = disk.free(folder);
      if (free < needed) {
        throw new OperatorException(
            "The disk of %s has %s MB free, and tonight needs about %s MB (%s MB, and %d times the %s MB of the files to read); make room, or put it on another disk."
                .formatted(
                    folder,
                    megabytes(free),
                    megabytes(needed),
                    megabytes(LEAST),
                    PER_BYTE,
                    megabytes(fresh)));
      }
    } catch (IOException e) {
      throw new OperatorException(
          "The free space of %s cannot be found: %s.".formatted(folder, Failure.reason(e)), e);
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f", bytes / (double) MEGABYTE);
  }
}
