package org.redthread.jobs;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

/** Says why the operating system refused, in words an operator knows. */
final class Failure {
  private Failure() {}

  static String reason(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage());
      if (message.contains("No space left on device")) {
        return "the disk is full";
      }
      if (t instanceof ReadOnlyFileSystemException || message.contains("Read-only file system")) {
        return "the file system is read-only";
      }
      if (t instanceof AccessDeniedException || message.contains("Permission denied")) {
        return "this user may not write there";
      }
    }
    return failure instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : String.valueOf(failure.getMessage());
  }

  /** Whether the cause is the machine's storage, which the operator can mend. */
  static boolean ofStorage(Throwable failure) {
    String reason = reason(failure);
    return reason.equals("the disk is full")
        || reason.equals("the file system is read-only")
        || reason.equals("this user may not write there");
  }

  /** Whether the cause is that Java had too little memory, in this process or in a task's. */
  static boolean ofMemory(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage());
      if (t instanceof OutOfMemoryError
          || message.contains("java.lang.OutOfMemoryError")
          || message.contains("INVALID_DRIVER_MEMORY")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cause is Spark's limit on what tasks give to the driver, 1 GB unless set. */
  static boolean ofFetching(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("spark.driver.maxResultSize")) {
        return true;
      }
    }
    return false;
  }
}
