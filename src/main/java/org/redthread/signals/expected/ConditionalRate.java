package org.redthread.signals.expected;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The exact test of one organisation against its own history, by exposure: given all its complaints
 * of the type, those after are binomial with the window's part of the activity, if the rate did not
 * change (Przyborowski and Wilenski, Biometrika 31, 1940).
 */
public final class ConditionalRate {
  private ConditionalRate() {}

  /**
   * P(X at least {@code after}) if the rate after is {@code ratio} times the rate before.
   *
   * @param before complaints in the history
   * @param after complaints in the window
   * @param activity the window's activity over the history's, above 0
   * @param ratio the rate ratio under the hypothesis, above 0; 1 is no change
   */
  public static double atLeast(int before, int after, double activity, double ratio) {
    if (after == 0) {
      return 1;
    }
    double share = activity * ratio / (1 + activity * ratio);
    return RegularizedBeta.value(share, after, before + 1.0);
  }
}
