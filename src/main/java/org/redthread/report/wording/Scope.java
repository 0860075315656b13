package org.redthread.report.wording;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.NodeVerdict;

/** Where short names of facts are looked up, first prefix first, and which verdict is meant. */
public record Scope(Optional<NodeVerdict> verdict, List<String> prefixes) {
  public Scope {
    prefixes = List.copyOf(prefixes);
  }

  /** The scope of a verdict: its own figures, then those of the whole report. */
  public static Scope of(NodeVerdict verdict) {
    return new Scope(
        Optional.of(verdict), List.of("verdict/" + verdict.node() + "/", "", "theme/", "year/"));
  }

  /** The scope of a whole report: that of the theme's verdict, or no verdict's. */
  public static Scope of(Findings findings) {
    return findings.kind() == Kind.THEMATIC
        ? of(findings.theme())
        : new Scope(Optional.empty(), List.of("", "theme/", "year/"));
  }
}
