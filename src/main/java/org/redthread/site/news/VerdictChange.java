package org.redthread.site.news;

import org.redthread.signals.VerdictKind;
import org.redthread.site.data.VerdictLine;

/** A failure type whose verdict is another one than before. */
public record VerdictChange(VerdictLine now, VerdictKind before) {
  VerdictKind gravest() {
    return before.compareTo(now.kind()) < 0 ? before : now.kind();
  }

  /** Whether it is a finding now, or was one. */
  public boolean weighty() {
    return gravest().compareTo(VerdictKind.WATCH) < 0;
  }
}
