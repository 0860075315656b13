package org.redthread.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that goes on while the night does something else.
 *
 * @param work what is under way, on a thread that does not keep the process alive
 */
record Begun<T>(CompletableFuture<T> work) {

  static <T> Begun<T> of(String name, Supplier<T> work) {
    return new Begun<>(CompletableFuture.supplyAsync(work, task -> start(name, task)));
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Does something beside it; where that fails, nothing is left under way. */
  void beside(Runnable other) {
    try {
      other.run();
    } catch (RuntimeException | Error e) {
      work.handle((result, failure) -> "over").join();
      throw e;
    }
  }

  /** Waits for it, and throws what it threw as if it had been done here. */
  T result() {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }
}
