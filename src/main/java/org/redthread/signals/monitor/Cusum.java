package org.redthread.signals.monitor;

/**
 * Cumulative sum of what a count adds beyond an allowance: S = max(0, S + score - k) (Page 1954).
 * The fastest chart for a lasting rise of known size (Moustakides 1986).
 */
public final class Cusum implements Chart {
  private final Scale scale;
  private final double allowance;
  private double sum;

  /** What one period adds. */
  public enum Scale {
    /** The count itself. */
    NONE {
      @Override
      double score(double x, double m, double k) {
        return x - k;
      }

      @Override
      double count(double needed, double m, double k) {
        return needed + k;
      }
    },

    /** (x - m) / sqrt(m). */
    STANDARD {
      @Override
      double score(double x, double m, double k) {
        return (x - m) / Math.sqrt(m) - k;
      }

      @Override
      double count(double needed, double m, double k) {
        return m + Math.sqrt(m) * (needed + k);
      }
    },

    /** (x - 3m + 2 sqrt(xm)) / (2 sqrt(m)) (Rossi, Lampugnani and Marchi 1999). */
    ROSSI {
      @Override
      double score(double x, double m, double k) {
        return (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m)) - k;
      }

      @Override
      double count(double needed, double m, double k) {
        double root = Math.sqrt(4 * m + 2 * Math.sqrt(m) * (needed + k)) - Math.sqrt(m);
        return root > 0 ? root * root : 0;
      }
    },

    /** Poisson log likelihood ratio of a rise by the ratio k: x log k - m (k - 1). */
    RATIO {
      @Override
      double score(double x, double m, double k) {
        return x * Math.log(k) - m * (k - 1);
      }

      @Override
      double count(double needed, double m, double k) {
        return (needed + m * (k - 1)) / Math.log(k);
      }
    };

    abstract double score(double x, double m, double k);

    abstract double count(double needed, double m, double k);
  }

  /**
   * A chart at its start.
   *
   * @param scale what one period adds
   * @param k allowance; for {@link Scale#RATIO} the ratio to be found fastest, above 1
   */
  public Cusum(Scale scale, double k) {
    if (scale == Scale.RATIO && !(k > 1)) {
      throw new IllegalArgumentException("the ratio to be found must be above 1");
    }
    this.scale = scale;
    this.allowance = k;
  }

  @Override
  public double next(double count, double expected) {
    sum = Math.max(0, sum + scale.score(count, expected, allowance));
    return sum;
  }

  @Override
  public void reset() {
    sum = 0;
  }

  @Override
  public double bound(double expected, double threshold) {
    double count = scale.count(threshold - sum, expected, allowance);
    return Double.isNaN(count) ? 0 : Math.max(0, count);
  }
}
