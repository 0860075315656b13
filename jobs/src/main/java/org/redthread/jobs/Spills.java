package org.redthread.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where embedded Spark puts what does not fit into memory: {@code spark-local} in the store, a
 * folder for each process. They hold redacted letters, so what a killed process left is deleted by
 * the next night.
 */
final class Spills {
  private static final Logger LOG = LoggerFactory.getLogger(Spills.class);

  /** Until the process ends, however it ends; a lock that nobody refers to would be given back. */
  private static final List<StoreLock> HELD = new CopyOnWriteArrayList<>();

  private final Path folder;

  /**
   * @param store the folder of the store
   */
  Spills(Path store) {
    this.folder = store.resolve("spark-local");
  }

  /**
   * A folder that is this process's own until it ends.
   *
   * @throws OperatorException if the store cannot be written
   */
  Path open() {
    try {
      Permissions.createPrivate(folder);
      Path own = Files.createTempDirectory(folder, "");
      HELD.add(StoreLock.take(own, String.valueOf(ProcessHandle.current().pid())));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> tidy(own), "spills"));
      return own;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What is in the way now, as Spark is tidying up as well, the next night deletes. */
  private static void tidy(Path own) {
    try {
      DeletedTree.delete(own);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("spills are left to the next night: {}", e.getClass().getSimpleName());
    }
  }

  /**
   * Deletes what no living process holds.
   *
   * @throws OperatorException if it cannot be deleted
   */
  void sweep() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> left = entries.filter(entry -> StoreLock.holder(entry).isEmpty()).toList();
      for (Path entry : left) {
        DeletedTree.delete(entry);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private OperatorException failed(IOException e) {
    return new OperatorException(
        "The folder %s cannot be written: %s.".formatted(folder, Failure.reason(e)), e);
  }
}
