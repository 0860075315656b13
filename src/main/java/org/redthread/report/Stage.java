package org.redthread.report;

import org.redthread.run.GateException;

/** How far a report has come on its way to Parliament. */
public enum Stage {
  DRAFT,
  EMBARGOED,
  LAID,
  PUBLISHED;

  /**
   * Lets a stage pass whose particulars are there. Findings carry none yet, so only a draft passes.
   *
   * @throws GateException if the stage needs what the report does not have
   */
  public void admit() {
    if (this == EMBARGOED) {
      throw new GateException(
          "An embargoed report needs the date and time of its embargo, and the report has none.");
    }
    if (this != DRAFT) {
      throw new GateException(
          "A report that is laid or published needs an HC number, a session and an ISBN for each format, and the report has none.");
    }
  }
}
