package org.redthread.jobs;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/**
 * Hands on what another iterator gives, and takes the next from it on a thread of its own while
 * these are worked on. What that throws comes as the cause of a {@link
 * java.util.concurrent.CompletionException}.
 */
final class Ahead<T> implements Iterator<T> {
  private final Iterator<T> values;
  private final int most;
  private Iterator<T> here;
  private CompletableFuture<List<T>> next;

  /**
   * @param most how many are taken at a time, at least 1; twice as many are held
   */
  Ahead(Iterator<T> values, int most) {
    this.values = values;
    this.most = most;
    this.here = List.<T>of().iterator();
    this.next = CompletableFuture.completedFuture(List.of());
    begin();
  }

  /** A thread begun here, unlike one of a pool, knows the session and the classes of this one. */
  private void begin() {
    next = CompletableFuture.supplyAsync(this::take, task -> new Thread(task, "ahead").start());
  }

  private List<T> take() {
    List<T> taken = new ArrayList<>();
    while (taken.size() < most && values.hasNext()) {
      taken.add(values.next());
    }
    return taken;
  }

  @Override
  public boolean hasNext() {
    if (!here.hasNext()) {
      List<T> taken = next.join();
      here = taken.iterator();
      if (!taken.isEmpty()) {
        begin();
      }
    }
    return here.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return here.next();
  }
}
