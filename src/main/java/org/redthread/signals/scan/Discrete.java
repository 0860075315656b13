package org.redthread.signals.scan;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.rng.UniformRandomProvider;

/** Exact draws from discrete distributions whose parameters change with every draw. */
final class Discrete {
  /** Below this mean, counting up from zero is quicker than rejection. */
  private static final double SMALL = 10;

  private Discrete() {}

  /** A binomial count of n trials with probability p. */
  static int binomial(UniformRandomProvider random, int n, double p) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p > 0.5) {
      return n - binomial(random, n, 1 - p);
    }
    return n * p < SMALL ? binomialByInversion(random, n, p) : binomialByRejection(random, n, p);
  }

  /** A Poisson count. */
  static int poisson(UniformRandomProvider random, double mean) {
    if (mean <= 0) {
      return 0;
    }
    return mean < SMALL ? poissonByInversion(random, mean) : poissonByRejection(random, mean);
  }

  private static int binomialByInversion(UniformRandomProvider random, int n, double p) {
    double odds = p / (1 - p);
    double probability = Math.exp(n * Math.log1p(-p));
    double u = random.nextDouble();
    int k = 0;
    while (u > probability && k < n) {
      u -= probability;
      probability *= odds * (n - k) / (k + 1);
      k++;
    }
    return k;
  }

  private static int poissonByInversion(UniformRandomProvider random, double mean) {
    double probability = Math.exp(-mean);
    double u = random.nextDouble();
    int k = 0;
    while (u > probability && k < 200) {
      u -= probability;
      probability *= mean / (k + 1);
      k++;
    }
    return k;
  }

  /** Algorithm BTRS: W. Hörmann, The generation of binomial random variates, 1993. */
  private static int binomialByRejection(UniformRandomProvider random, int n, double p) {
    double spread = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double certain = 0.92 - 4.2 / b;
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + c);
      if (us >= 0.07 && v <= certain) {
        return (int) k;
      }
      if (k >= 0 && k <= n) {
        double alpha = (2.83 + 5.1 / b) * spread;
        double scaled = Math.log(v * alpha / (a / (us * us) + b));
        if (scaled <= binomialAgainstMode(n, p, k)) {
          return (int) k;
        }
      }
    }
  }

  /** ln of the probability of k over that of the mode. */
  private static double binomialAgainstMode(int n, double p, double k) {
    double mode = Math.floor((n + 1) * p);
    return LogGamma.value(mode + 1)
        + LogGamma.value(n - mode + 1)
        - LogGamma.value(k + 1)
        - LogGamma.value(n - k + 1)
        + (k - mode) * Math.log(p / (1 - p));
  }

  /** Algorithm PTRS: W. Hörmann, The transformed rejection method for Poisson variates, 1993. */
  private static int poissonByRejection(UniformRandomProvider random, double mean) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    double certain = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= certain) {
        return (int) k;
      }
      if (k >= 0 && !(us < 0.013 && v > us)) {
        double scaled = Math.log(v * inverseAlpha / (a / (us * us) + b));
        if (scaled <= k * Math.log(mean) - mean - LogGamma.value(k + 1)) {
          return (int) k;
        }
      }
    }
  }
}
