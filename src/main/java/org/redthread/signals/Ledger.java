package org.redthread.signals;

import java.util.List;

/**
 * The robustness ledger: one line a check.
 *
 * @param checks in a fixed order
 */
record Ledger(List<Check> checks) {
  Ledger {
    checks = List.copyOf(checks);
  }

  /**
   * @param name kebab-case, as in {@code robust_to}
   * @param atLeast the bound under the check
   * @param needed the bar under the check
   * @param holds whether breadth and ratio still reach their bars
   */
  record Check(String name, int atLeast, int needed, boolean holds) {}

  boolean holds(String name) {
    return checks.stream().anyMatch(check -> check.name().equals(name) && check.holds());
  }

  /** The names of the checks that hold, joined by {@code ;}. */
  String robustTo() {
    return String.join(";", checks.stream().filter(Check::holds).map(Check::name).toList());
  }

  /** Whether anything at all remains elevated once the largest organisations are left out. */
  boolean remains() {
    return !checks.isEmpty() && checks.get(0).atLeast() > 0;
  }
}
