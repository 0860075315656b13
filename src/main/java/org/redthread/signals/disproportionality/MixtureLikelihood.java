package org.redthread.signals.disproportionality;

import java.util.Arrays;
import java.util.TreeMap;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The likelihood of a {@link GammaMixture} given cells. Cells with the same figures are added up
 * first, so the cost of one value is that of the distinct cells.
 */
public final class MixtureLikelihood {
  private final int[] n;
  private final double[] expected;
  private final double[] weight;
  private final int[] distinct;
  private final int[] place;
  private final boolean truncated;

  private MixtureLikelihood(TreeMap<Key, Double> cells, boolean truncated) {
    this.truncated = truncated;
    this.n = cells.keySet().stream().mapToInt(Key::n).toArray();
    this.expected = cells.keySet().stream().mapToDouble(Key::expected).toArray();
    this.weight = cells.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.distinct = Arrays.stream(n).distinct().sorted().toArray();
    this.place = Arrays.stream(n).map(count -> Arrays.binarySearch(distinct, count)).toArray();
  }

  private record Key(int n, double expected) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byCount = Integer.compare(n, other.n);
      return byCount != 0 ? byCount : Double.compare(expected, other.expected);
    }
  }

  /**
   * Cells of which only those with at least one report are known: each gamma's negative binomial is
   * conditional on n ≥ 1 (DuMouchel and Pregibon 2001, N* = 1; as in openEBGM each of the two is
   * truncated before they are mixed).
   *
   * @param weight how many cells each entry stands for, 1 without data squashing
   */
  public static MixtureLikelihood ofReported(int[] n, double[] expected, double[] weight) {
    if (Arrays.stream(n).anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a cell without reports among the reported ones");
    }
    return new MixtureLikelihood(grouped(n, expected, weight), true);
  }

  /** All cells, those without reports among them. */
  public static MixtureLikelihood ofAll(int[] n, double[] expected, double[] weight) {
    return new MixtureLikelihood(grouped(n, expected, weight), false);
  }

  private static TreeMap<Key, Double> grouped(int[] n, double[] expected, double[] weight) {
    TreeMap<Key, Double> cells = new TreeMap<>();
    for (int i = 0; i < n.length; i++) {
      if (n[i] < 0 || !(expected[i] > 0) || !(weight[i] >= 0)) {
        throw new IllegalArgumentException("a cell with a negative count or nothing expected");
      }
      cells.merge(new Key(n[i], expected[i]), weight[i], Double::sum);
    }
    return cells;
  }

  /** Minus the log-likelihood of a prior, nats. */
  public double negativeLog(GammaMixture prior) {
    double[] first = logGammaRatios(prior.alpha1());
    double[] second = logGammaRatios(prior.alpha2());
    double sum = 0;
    for (int i = 0; i < n.length; i++) {
      double log1 = first[place[i]] + logRest(prior.alpha1(), prior.beta1(), i);
      double log2 = second[place[i]] + logRest(prior.alpha2(), prior.beta2(), i);
      sum -= weight[i] * logMixed(prior.p(), log1, log2);
    }
    return sum;
  }

  /** What of the negative binomial's logarithm depends on E, and ln of its truncation. */
  private double logRest(double alpha, double beta, int i) {
    double none = alpha * Math.log1p(expected[i] / beta);
    double log = -n[i] * Math.log1p(beta / expected[i]) - none;
    return truncated ? log - Math.log(-Math.expm1(-none)) : log;
  }

  /** ln of p exp(first) + (1 − p) exp(second). */
  private static double logMixed(double p, double first, double second) {
    double larger = Math.max(first, second);
    return larger + Math.log(p * Math.exp(first - larger) + (1 - p) * Math.exp(second - larger));
  }

  /** ln Γ(alpha + n) − ln Γ(alpha) − ln n! for each distinct n. */
  private double[] logGammaRatios(double alpha) {
    double base = LogGamma.value(alpha);
    return Arrays.stream(distinct)
        .mapToDouble(count -> LogGamma.value(alpha + count) - base - LogGamma.value(count + 1.0))
        .toArray();
  }
}
