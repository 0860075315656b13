package org.redthread.signals.expected;

/**
 * Fisher's exact test of one organisation against its own history, by composition: given how many
 * complaints it had before and after, and how many of them were of the failure type, the number
 * after is hypergeometric if the share did not change, and Fisher's noncentral hypergeometric if
 * the odds changed by a known factor (season, shared swings) (Fisher 1935; Fog 2008, section 2).
 * The plain exact p is given, not the mid-p: the bounds need p-values that are never too small.
 */
public final class ConditionalOdds {
  private static final double NEGLIGIBLE = 1e-18;

  private ConditionalOdds() {}

  /**
   * P(X at least {@code table.after()}) if the odds ratio is {@code odds}.
   *
   * @param odds the odds ratio under the hypothesis, above 0; 1 is no change
   */
  public static double atLeast(Table table, double odds) {
    int least = Math.max(0, table.ofType() - table.allBefore());
    int most = Math.min(table.ofType(), table.allAfter());
    if (table.after() <= least) {
      return 1;
    }
    int mode = Math.min(most, Math.max(least, mode(table, odds)));
    double tail = mode >= table.after() ? 1 : 0;
    double all = 1;
    double weight = 1;
    for (int x = mode; x > least; x--) {
      weight /= step(table, odds, x);
      all += weight;
      tail += x - 1 >= table.after() ? weight : 0;
      if (weight < NEGLIGIBLE) {
        break;
      }
    }
    weight = 1;
    for (int x = mode + 1; x <= most; x++) {
      weight *= step(table, odds, x);
      all += weight;
      tail += x >= table.after() ? weight : 0;
      if (weight < NEGLIGIBLE * tail) {
        break;
      }
    }
    return Math.min(1, tail / all);
  }

  /** The weight of x over that of x - 1. */
  private static double step(Table table, double odds, int x) {
    return odds
        * ((double) (table.allAfter() - x + 1) / x)
        * ((double) (table.ofType() - x + 1) / (table.allBefore() - table.ofType() + x));
  }

  /** The most probable x: the root of the step being 1 (Liao and Rosen 2001, eq. 4). */
  private static int mode(Table table, double odds) {
    double a = odds - 1;
    double n = table.ofType();
    double after = table.allAfter();
    double b = -((after + n + 2) * odds + table.allBefore() - n);
    double c = odds * (after + 1) * (n + 1);
    double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return (int) Math.floor(-2 * c / (b - root));
  }

  /**
   * A two-by-two table of one organisation.
   *
   * @param before complaints of the type in the history
   * @param after complaints of the type in the window
   * @param allBefore all complaints in the history, at least {@code before}
   * @param allAfter all complaints in the window, at least {@code after}
   */
  public record Table(int before, int after, int allBefore, int allAfter) {
    public Table {
      if (before < 0 || after < 0 || before > allBefore || after > allAfter) {
        throw new IllegalArgumentException("a part is negative or larger than its whole");
      }
    }

    int ofType() {
      return before + after;
    }
  }
}
