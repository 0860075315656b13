package org.redthread.jobs;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.intake.Format;
import org.redthread.intake.Source;

/**
 * What one task reads of a file. Reading is quick beside redacting, so of a large file several
 * tasks read all rows, and each takes every so many of them.
 *
 * @param part from 0 to below {@code parts}
 * @param parts how many tasks read the file: by its size alone, never by the machine
 */
record FileShare(DeliveryPlan.Task task, int part, int parts) implements Serializable {
  /** Letters of about this many bytes are worth a task. */
  private static final long WORTH = 1 << 20;

  private static final int MOST = 8;

  /** The tasks of a file, together each row once. */
  static List<FileShare> of(DeliveryPlan.Task task) {
    int parts =
        divisible(task.source()) ? (int) Math.min(MOST, 1 + task.delivery().bytes() / WORTH) : 1;
    return IntStream.range(0, parts).mapToObj(part -> new FileShare(task, part, parts)).toList();
  }

  /** Workbooks are slow to read, and so are files that others are joined to. */
  private static boolean divisible(Source source) {
    return source.joins().isEmpty()
        && (source.format() == Format.CSV || source.format() == Format.JSONL);
  }

  /** By which the largest go first. */
  long bytes() {
    return task.delivery().bytes() / parts;
  }
}
