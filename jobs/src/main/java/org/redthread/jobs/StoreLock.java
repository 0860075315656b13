package org.redthread.jobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/**
 * One run at a time on a store. The operating system gives the lock back when a process dies, so a
 * killed run never leaves one behind.
 */
final class StoreLock implements AutoCloseable {
  private static final String FILE = "lock";
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock at once or refuses at once.
   *
   * @param store the folder of the store, made if absent
   * @param who what the next one to come is told: run id and process
   * @throws OperatorException if another run holds it, or the store cannot be written
   */
  static StoreLock take(Path store, String who) {
    Path file = store.resolve(FILE);
    try {
      Permissions.createPrivate(store);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Permissions.keepPrivate(file);
      if (tryLock(channel) == null) {
        channel.close();
        throw new OperatorException(
            "Another run holds the store %s: %s. Wait for it to end, or use another --store."
                .formatted(store, Files.readString(file).strip()));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
      return new StoreLock(channel);
    } catch (IOException e) {
      throw new OperatorException(
          "The store %s cannot be written: %s.".formatted(store, Failure.reason(e)), e);
    }
  }

  /** Who holds the lock; none if it is free, or the store has never been used. */
  static Optional<String> holder(Path store) {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return tryLock(channel) == null
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new OperatorException(
          "The store %s cannot be read: %s.".formatted(store, Failure.reason(e)), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new OperatorException("The lock of the store cannot be released: " + e.getMessage(), e);
    }
  }
}
