package org.redthread.signals.funnel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much more the organisations differ than chance would make them.
 *
 * @param n number of z-scores it was measured on
 * @param phi mean square of the (trimmed) z-scores; 1 where chance is all, if nothing was trimmed
 * @param tau2 variance between organisations on the transformed scale, at least 0
 */
public record Dispersion(int n, double phi, double tau2) {
  static final Dispersion NONE = new Dispersion(0, 0, 0);

  /**
   * DerSimonian and Laird's moment estimate, with n phi in place of Q (Spiegelhalter 2005, eq. 11).
   *
   * @param z trimmed z-scores, not-a-number where left out
   * @param errors standard errors of the same organisations
   * @param meanSquare what the mean square of z would be without over-dispersion; 1 to follow the
   *     published methods, which leave the bias of trimming in
   */
  static Dispersion of(double[] z, double[] errors, double meanSquare) {
    int[] kept = IntStream.range(0, z.length).filter(i -> !Double.isNaN(z[i])).toArray();
    double[] precisions = Arrays.stream(kept).mapToDouble(i -> 1 / square(errors[i])).toArray();
    int n = kept.length;
    double phi = Arrays.stream(kept).mapToDouble(i -> square(z[i])).sum() / n / meanSquare;
    double sum = Arrays.stream(precisions).sum();
    double squares = Arrays.stream(precisions).map(Dispersion::square).sum();
    double excess = n * phi - (n - 1);
    boolean none = n < 2 || excess <= 0;
    return new Dispersion(n, n == 0 ? 0 : phi, none ? 0 : excess / (sum - squares / sum));
  }

  private static double square(double x) {
    return x * x;
  }
}
