package org.redthread.report.wording;

import java.util.List;
import org.redthread.report.findings.NodeVerdict;

/** Where short names of facts are looked up, first prefix first, and which verdict is meant. */
public record Scope(NodeVerdict verdict, List<String> prefixes) {
  public Scope {
    prefixes = List.copyOf(prefixes);
  }

  /** The scope of a verdict: its own figures, then those of the whole report. */
  public static Scope of(NodeVerdict verdict) {
    return new Scope(verdict, List.of("verdict/" + verdict.node() + "/", "", "theme/"));
  }
}
