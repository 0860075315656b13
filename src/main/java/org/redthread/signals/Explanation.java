package org.redthread.signals;

import java.util.List;

/**
 * Why a verdict is what it is, as data: for the screen, for JSON, for a report.
 *
 * @param sentence in English
 * @param sentenceNb in Norwegian bokmål
 * @param window first and last period of the window; empty where none was tested
 * @param baseline first and last period of the history before it
 * @param model which expected counts carry the verdict
 * @param conditions each condition of SYSTEMIC with what was needed and what was found
 * @param organisations the largest excesses first
 * @param groups sectors and regions
 * @param quarters the last quarters, oldest first, true where elevated
 * @param checks the robustness ledger
 * @param beside one sentence on the other expected model
 * @param whatWouldChange what would change the verdict, a sentence each
 */
public record Explanation(
    String failureType,
    String label,
    VerdictKind verdict,
    String sentence,
    String sentenceNb,
    List<String> window,
    List<String> baseline,
    Model model,
    List<Condition> conditions,
    List<Body> organisations,
    List<Place> groups,
    List<Boolean> quarters,
    List<Line> checks,
    String beside,
    List<String> whatWouldChange) {
  public Explanation {
    window = List.copyOf(window);
    baseline = List.copyOf(baseline);
    conditions = List.copyOf(conditions);
    organisations = List.copyOf(organisations);
    groups = List.copyOf(groups);
    quarters = List.copyOf(quarters);
    checks = List.copyOf(checks);
    whatWouldChange = List.copyOf(whatWouldChange);
  }

  /** A condition of SYSTEMIC: {@code found} against {@code needed}, in the words of the name. */
  public record Condition(String name, double found, double needed, boolean met) {}

  /**
   * An organisation.
   *
   * @param before complaints of the type in its history
   * @param after complaints of the type in the window
   * @param expected complaints of the type in the window if nothing had changed
   * @param p one-sided, for this organisation alone
   */
  public record Body(String id, int before, int after, double expected, double p) {}

  /** A sector or region: how many of its organisations rose, at least, and its pooled ratio. */
  public record Place(
      String kind, String name, int atLeast, int exposed, double ratio, double lower) {}

  /** A line of the robustness ledger. */
  public record Line(String check, int atLeast, int needed, boolean holds) {}
}
