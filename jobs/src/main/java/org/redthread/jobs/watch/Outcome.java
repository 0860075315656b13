package org.redthread.jobs.watch;

import org.redthread.run.ExitStatus;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/** How a night ended. */
public enum Outcome {
  GOOD(ExitStatus.DONE, "Nothing."),
  BUG(
      ExitStatus.BUG,
      "Run it once more; if it fails again, report the place and the version (redthread --version)."
          + " The last good run stays current."),
  MENDABLE(
      ExitStatus.OPERATOR,
      "Mend what the sentence names and run the night again. The last good run stays current."),
  GATE(
      ExitStatus.GATE,
      "Ask the feed's owner; look at the rows with 'redthread feeds --quarantine FILE'. Then get a"
          + " whole export, or mend the source or its gates, and run the night again. The last good"
          + " run stays current."),
  /** The log has its beginning and no end, and no process has its lock. */
  CUT_OFF(
      137,
      "It was ended from outside: killed, out of memory, or the machine went down. Nothing is to be"
          + " repaired by hand: run the night again, it puts the store back and does the work anew."
          + " If it happens again, look in the system's journal for 'Out of memory' and for the"
          + " scheduler's timeout.");

  private final int status;
  private final String remedy;

  Outcome(int status, String remedy) {
    this.status = status;
    this.remedy = remedy;
  }

  /** As the process gave it, or would have. */
  public int status() {
    return status;
  }

  /** What an operator does about it. */
  public String remedy() {
    return remedy;
  }

  static Outcome of(Throwable failure) {
    if (failure instanceof GateException) {
      return GATE;
    }
    return failure instanceof OperatorException ? MENDABLE : BUG;
  }
}
