package org.redthread.signals.spc;

import java.util.List;
import java.util.Set;

/**
 * How a chart is made.
 *
 * @param chart kind of chart
 * @param rules which patterns count
 * @param screened whether extreme moving ranges are left out once (Nelson 1982)
 * @param freeze how many points of each phase the lines are calculated from; 0 for all
 * @param rebase positions, from 0, at which a new phase begins
 * @param exclude positions, from 0, left out of lines and runs but still plotted
 */
public record SpcSettings(
    ChartType chart,
    Rules rules,
    boolean screened,
    int freeze,
    List<Integer> rebase,
    Set<Integer> exclude) {
  public SpcSettings {
    if (freeze < 0) {
      throw new IllegalArgumentException("freeze must be at least 0");
    }
    rebase = rebase.stream().distinct().sorted().toList();
    exclude = Set.copyOf(exclude);
  }

  /** Screened, one phase, nothing frozen or left out. */
  public static SpcSettings of(ChartType chart, Rules rules) {
    return new SpcSettings(chart, rules, true, 0, List.of(), Set.of());
  }
}
