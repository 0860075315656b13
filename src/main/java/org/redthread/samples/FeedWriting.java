package org.redthread.samples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redthread.run.Progress;

/**
 * Writes feeds on all cores. Records are made in runs of {@value #RUN}; a few runs are in flight at
 * any time, so memory does not grow with the number of records, and they are appended in order, so
 * the bytes do not depend on the number of cores.
 */
final class FeedWriting {
  private static final int RUN = 2000;

  private record Written(Sheets sheets, Map<String, FeedFiles.Part> parts) {}

  private final FeedFiles files;
  private final Progress progress;
  private final Counts fates = new Counts();
  private final Counts notes = new Counts();

  FeedWriting(FeedFiles files, Progress progress) {
    this.files = files;
    this.progress = progress;
  }

  /** Rows by "file/FATE". */
  Counts fates() {
    return fates;
  }

  Counts notes() {
    return notes;
  }

  void write(String name, Feed feed) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Written>> running = new ArrayDeque<>();
    try {
      for (long from = 0; from < feed.records(); from += RUN) {
        long start = from;
        long end = Math.min(feed.records(), from + RUN);
        running.add(pool.submit(() -> run(feed, start, end)));
        if (running.size() > 2 * threads) {
          append(feed, running.remove());
          progress.bar(name, start, feed.records());
        }
      }
      while (!running.isEmpty()) {
        append(feed, running.remove());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Written run(Feed feed, long from, long to) {
    Sheets sheets = feed.write(from, to);
    Map<String, FeedFiles.Part> parts = new LinkedHashMap<>();
    sheets.texts.forEach((file, text) -> parts.put(file, FeedFiles.Part.of(file, text)));
    sheets.texts.clear();
    return new Written(sheets, parts);
  }

  private void append(Feed feed, Future<Written> future) {
    Written written = result(future);
    written.parts().forEach((file, part) -> files.append(file, part, feed.header(file)));
    fates.add(written.sheets().fates);
    notes.add(written.sheets().notes);
  }

  private static Written result(Future<Written> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing samples", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run of sample records failed", e.getCause());
    }
  }
}
