package org.redthread.report.particulars;

/** Whose words they are: the Ombudsman's own, not the Crown's. */
public record Copyright(Text owner, int year) {
  public Copyright {
    owner = Text.of(owner);
  }
}
