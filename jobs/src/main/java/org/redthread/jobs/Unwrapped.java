package org.redthread.jobs;

import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/**
 * Finds, inside what Spark wraps around a failed task, the sentence that was meant for the user.
 */
final class Unwrapped {
  private Unwrapped() {}

  static RuntimeException of(Exception failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof OperatorException || t instanceof GateException) {
        return (RuntimeException) t;
      }
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("a Spark job failed", failure);
  }
}
