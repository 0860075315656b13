package org.redthread.jobs;

import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/**
 * Finds, inside what Spark wraps around a failed task, the sentence that was meant for the user, or
 * what of the machine was too small.
 */
final class Unwrapped {
  private static final long MEGABYTE = 1 << 20;

  private Unwrapped() {}

  static RuntimeException of(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof OperatorException || t instanceof GateException) {
        return (RuntimeException) t;
      }
    }
    if (Failure.ofStorage(failure)) {
      return new OperatorException(
          "The run stopped because %s. Nothing was published; make room and run again."
              .formatted(Failure.reason(failure)),
          failure);
    }
    if (Failure.ofMemory(failure)) {
      return new OperatorException(
          "The run stopped because %,d MB of memory are too little for it. Nothing was published; give it more (REDTHREAD_MEMORY=8g, say) and run again."
              .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE),
          failure);
    }
    if (Failure.ofFetching(failure)) {
      return new OperatorException(
          "The run stopped because Spark was asked for more at once than it gives. Nothing was published; allow more (REDTHREAD_JAVA_OPTS=-Dspark.driver.maxResultSize=4g, say, and as much more REDTHREAD_MEMORY) and run again.",
          failure);
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("a Spark job failed", failure);
  }
}
