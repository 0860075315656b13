package org.redthread.signals;

import java.util.Arrays;
import java.util.List;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.SignedRankTrend;

/**
 * The signed-rank trend over all types and windows at once. An organisation's difference is the
 * variance-stabilised deviate of its complaints in the window, given those in window and history
 * together (Anscombe, Biometrika 35, 1948), so that a large organisation does not outrank a small
 * one by size alone and skewness does not lean the signs.
 */
final class Trends {
  private Trends() {}

  /**
   * Adjusted p-values.
   *
   * @param contrasts all windows of all types
   * @param organisations how many the panel has
   * @param swing standard deviations of the common swing allowed for
   */
  static double[] p(List<Contrast> contrasts, int organisations, Replication how, double swing) {
    double[][] differences = new double[contrasts.size()][];
    for (int zone = 0; zone < differences.length; zone++) {
      differences[zone] = differences(contrasts.get(zone), organisations, swing);
    }
    double[] p = new double[differences.length];
    Arrays.fill(p, 1);
    if (differences.length > 0) {
      for (SignedRankTrend.Trend trend : SignedRankTrend.of(differences).assess(how)) {
        p[trend.zone()] = trend.p();
      }
    }
    return p;
  }

  private static double[] differences(Contrast contrast, int organisations, double swing) {
    double[] differences = new double[organisations];
    double allowance = contrast.allowance(swing);
    for (int i = 0; i < contrast.size(); i++) {
      differences[contrast.members()[i]] = deviate(contrast.cells()[i], allowance);
    }
    return differences;
  }

  private static double deviate(Contrast.Cell cell, double allowance) {
    double all = cell.before() + cell.after();
    double window = cell.baseAfter() * cell.seasonal() * allowance;
    double share = window / (window + cell.baseBefore());
    double seen = Math.asin(Math.sqrt((cell.after() + 0.375) / (all + 0.75)));
    return all == 0 ? 0 : 2 * Math.sqrt(all + 0.5) * (seen - Math.asin(Math.sqrt(share)));
  }
}
