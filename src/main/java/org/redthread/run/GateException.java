package org.redthread.run;

/**
 * A gate stopped publication: nothing was published and the last good run stays current. The
 * message says which feed or document, what was expected and what came. Exit status 3.
 */
public final class GateException extends RuntimeException {
  public GateException(String sentence) {
    super(sentence);
  }
}
