package org.redthread.signals.breadth;

import java.util.Arrays;

/**
 * At least how many of any slice are elevated, valid for every slice an analyst may pick after
 * looking: closed testing with Simes' local test (Goeman, Meijer, Krebs and Solari, Biometrika
 * 106(4), 2019). Valid for independent or positively dependent p-values.
 */
public final class AllResolutions {
  private final double[] p;
  private final double alpha;
  private final int h;

  /**
   * @param p p-values of all hypotheses, each in 0..1
   * @param alpha the chance of any false claim over all slices, between 0 and 1
   */
  public AllResolutions(double[] p, double alpha) {
    this.p = PValues.refuseImpossible(p).clone();
    this.alpha = alpha;
    this.h = largestUnrejected(PValues.sorted(p), alpha);
  }

  /**
   * h(alpha): the size of the largest set of hypotheses that Simes' test does not reject; the worst
   * set of size i holds the i largest p-values.
   */
  public int h() {
    return h;
  }

  private static int largestUnrejected(double[] sorted, double alpha) {
    int m = sorted.length;
    for (int size = m; size > 0; size--) {
      if (!rejected(sorted, size, alpha)) {
        return size;
      }
    }
    return 0;
  }

  private static boolean rejected(double[] sorted, int size, double alpha) {
    for (int i = 1; i <= size; i++) {
      if (size * sorted[sorted.length - size + i - 1] <= i * alpha) {
        return true;
      }
    }
    return false;
  }

  /**
   * The least number of false hypotheses in a slice (Goeman et al. 2019, eq. 4: the largest over u
   * of 1 - u + the number of the slice's p-values at most u alpha / h).
   *
   * @param slice positions of its hypotheses, distinct
   */
  public int atLeast(int... slice) {
    double[] inside = Arrays.stream(slice).mapToDouble(i -> p[i]).sorted().toArray();
    int best = 0;
    for (int u = 1, below = 0; u <= inside.length; u++) {
      while (below < inside.length && h * inside[below] <= u * alpha) {
        below++;
      }
      best = Math.max(best, 1 - u + below);
    }
    return best;
  }

  /** The least number of false hypotheses among all. */
  public int atLeastInAll() {
    return atLeast(java.util.stream.IntStream.range(0, p.length).toArray());
  }
}
