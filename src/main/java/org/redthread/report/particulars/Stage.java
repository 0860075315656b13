package org.redthread.report.particulars;

/** How far a report has come on its way to Parliament. */
public enum Stage {
  /** Marked on every page. */
  DRAFT,
  /** Sent out before its time: a sheet with the time comes first, and every page says so. */
  EMBARGOED,
  /** Before Parliament. */
  LAID,
  /** On sale and on the web. */
  PUBLISHED;

  /** Nothing in it may still change. */
  public boolean isFinal() {
    return this == LAID || this == PUBLISHED;
  }
}
