package org.redthread.jobs;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;

/** Hands on what a reader gives, changed, and closes the reader after its last value. */
final class ClosingIterator<A, B> implements Iterator<B> {
  private final Iterator<A> values;
  private final Closeable reader;
  private final Function<A, B> change;

  <R extends Iterator<A> & Closeable> ClosingIterator(R reader, Function<A, B> change) {
    this.values = reader;
    this.reader = reader;
    this.change = change;
  }

  @Override
  public boolean hasNext() {
    boolean more = values.hasNext();
    if (!more) {
      close();
    }
    return more;
  }

  @Override
  public B next() {
    return change.apply(values.next());
  }

  private void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
