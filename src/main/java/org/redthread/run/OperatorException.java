package org.redthread.run;

/**
 * A slip the operator can mend: a missing file, a wrong column, a key that is not known. The
 * message is one sentence that names the file, line or key and says how to mend it. Exit status 2.
 */
public final class OperatorException extends RuntimeException {
  public OperatorException(String sentence) {
    super(sentence);
  }

  public OperatorException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
