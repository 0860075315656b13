package org.redthread.run;

/** The exit statuses of the command line. */
public final class ExitStatus {
  public static final int DONE = 0;

  /** A bug: stack trace to the log, one sentence to the user. */
  public static final int BUG = 1;

  /** The operator can mend it. */
  public static final int OPERATOR = 2;

  /** A gate stopped publication. */
  public static final int GATE = 3;

  private ExitStatus() {}
}
